import { describe, expect, it } from 'vitest'
import { approverOfExtension, type ExtensionFacts, type ExtensionRule, faultOfExtension } from './extension-rule.ts'

const rule: ExtensionRule = { most: 2, approver: { first: 'office', further: 'committee_leader' } }
const facts: ExtensionFacts = {
  deadlineOn: '2026-03-31',
  extensionCount: 0,
  isPart: false,
  parentDeadlineOn: null,
}
const today = '2026-03-20'

describe('a later deadline', () => {
  it.each<[string, Partial<ExtensionFacts>, to: string, on: string, ReturnType<typeof faultOfExtension>]>([
    ['after the one in force', {}, '2026-04-01', today, null],
    ['the same day', {}, '2026-03-31', today, 'extension_not_later'],
    ['an earlier day', {}, '2026-03-30', today, 'extension_not_later'],
    ['after the deadline but in the past', {}, '2026-04-15', '2026-04-20', 'extension_not_later'],
    ['today, when the deadline has passed', {}, '2026-04-20', '2026-04-20', null],
    ['across the new year', { deadlineOn: '2026-12-31' }, '2027-01-01', '2026-12-31', null],
    ['nothing to put off', { deadlineOn: null }, '2026-04-01', today, 'no_deadline_to_extend'],
    ['once before', { extensionCount: 1 }, '2026-04-01', today, null],
    ['twice before', { extensionCount: 2 }, '2026-04-01', today, 'extensions_used_up'],
    [
      'a part up to the deadline of the whole',
      { isPart: true, parentDeadlineOn: '2026-04-30' },
      '2026-04-30',
      today,
      null,
    ],
    [
      'a part beyond it',
      { isPart: true, parentDeadlineOn: '2026-04-30' },
      '2026-05-01',
      today,
      'extension_after_parent',
    ],
    ['a part of what has no deadline', { isPart: true }, '2027-01-01', today, null],
  ])('%s', (_case, more, to, on, fault) => {
    expect(faultOfExtension({ ...facts, ...more }, to, on, rule)).toBe(fault)
  })

  it.each([
    [0, false, 'office'],
    [1, false, 'committee_leader'],
    [2, false, 'committee_leader'],
    [0, true, 'parent_lead'],
    [1, true, 'parent_lead'],
  ])('extended %d times before, part: %s: %s decides', (extensionCount, isPart, approver) => {
    expect(approverOfExtension({ extensionCount, isPart }, rule)).toBe(approver)
  })
})
