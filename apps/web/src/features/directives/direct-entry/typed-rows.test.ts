import { describe, expect, test } from 'vitest'
import { checkEntry, dueWords, emptyRow, filledRows, type TypedEntry, type TypedRow, toBody } from './typed-rows'

const row = (changes: Partial<TypedRow> = {}): TypedRow => ({
  ...emptyRow('1'),
  text: 'Báo cáo',
  leadId: 'a',
  ...changes,
})
const entry = (changes: Partial<TypedEntry> = {}): TypedEntry => ({
  origin: 'leader_remark',
  leaderPersonId: 'p',
  saidOn: '2026-03-02',
  title: 'Giao ban',
  number: '',
  symbol: '',
  urgency: 'normal',
  file: null,
  duties: [row()],
  ...changes,
})

test.each<[string, Partial<TypedEntry>, string[]]>([
  ['whole', {}, []],
  ['blank rows are left out', { duties: [row(), emptyRow('2')] }, []],
  ['only a blank row', { duties: [emptyRow('1')] }, ['duties.0.text', 'duties.0.leadOrganizationId']],
  ['no head', { leaderPersonId: '', saidOn: null, title: ' ' }, ['leaderPersonId', 'saidOn', 'title']],
  ['said tomorrow', { saidOn: '2026-03-04' }, ['saidOn']],
  ['a day not chosen', { duties: [row({ due: 'date' })] }, ['duties.0.deadline.on']],
  ['due before it was said', { duties: [row({ due: 'date', dueOn: '2026-03-01' })] }, ['duties.0.deadline.on']],
  ['counts filled rows', { duties: [emptyRow('1'), row({ key: '2', leadId: null })] }, ['duties.0.leadOrganizationId']],
])('%s', (_name, changes, paths) => {
  expect(checkEntry(entry(changes), '2026-03-03').map(({ path }) => path)).toEqual(paths)
})

describe('what is sent', () => {
  test.each<[string, Partial<TypedRow>, object, string]>([
    ['none', {}, { kind: 'none' }, 'không thời hạn'],
    ['a day', { due: 'date', dueOn: '2026-03-10' }, { kind: 'date', on: '2026-03-10' }, '10/03/2026'],
    ['a rhythm', { due: 'quarterly' }, { kind: 'recurrence', recurrence: 'quarterly', day: null }, 'Hằng quý'],
    [
      'with a day',
      { due: 'monthly', dueDay: '20' },
      { kind: 'recurrence', recurrence: 'monthly', day: 20 },
      'ngày 20 hằng tháng',
    ],
  ])('%s', (_name, changes, deadline, words) => {
    expect(toBody(entry({ duties: [row(changes)] })).duties[0]?.deadline).toEqual(deadline)
    expect(dueWords(row(changes))).toBe(words)
  })

  test('the lead does not help itself', () => {
    expect(
      toBody(entry({ duties: [row({ coordinatorIds: ['a', 'b'] })] })).duties[0]?.coordinatorOrganizationIds,
    ).toEqual(['b'])
    expect(filledRows([emptyRow('1'), emptyRow('2')])).toHaveLength(1)
  })
})
