import { describe, expect, it } from 'vitest'
import { firstGap, type LeadEvent, type LeadName, leadMoves, leadPeriods } from './lead-history.ts'

const event = (kind: string, on: string, more: Partial<LeadEvent> = {}): LeadEvent => ({
  kind,
  on,
  from: null,
  to: null,
  effectiveOn: null,
  document: null,
  ...more,
})

const succeeded = (from: string, to: string, effectiveOn: string) =>
  event('lead_succeeded', '2026-01-05', { from, to, effectiveOn, document: 'NQ' })

describe('leadMoves', () => {
  it.each<[string, LeadEvent[], string[]]>([
    ['no move', [event('assigned', '2021-05-01')], ['2021-04-27 huyen']],
    [
      'taken over on the day of the act',
      [succeeded('huyen', 'xa', '2025-07-01')],
      ['2021-04-27 huyen', '2025-07-01 xa'],
    ],
    [
      'given to another by an amending directive',
      [event('lead_changed', '2022-03-01', { from: 'huyen', to: 'xa' })],
      ['2021-04-27 huyen', '2022-03-01 xa'],
    ],
    [
      'taken over, then undone',
      [succeeded('huyen', 'so', '2025-07-01'), event('succession_undone', '2026-01-06', { from: 'so', to: 'huyen' })],
      ['2021-04-27 huyen'],
    ],
    [
      'split off, then merged again',
      [
        event('assigned', '2025-07-02', { from: 'huyen', effectiveOn: '2025-07-01' }),
        succeeded('xa A', 'xa', '2026-01-01'),
      ],
      ['2021-04-27 huyen', '2025-07-01 xa A', '2026-01-01 xa'],
    ],
    [
      'split off',
      [event('assigned', '2025-07-02', { from: 'huyen', effectiveOn: '2025-07-01' })],
      ['2021-04-27 huyen', '2025-07-01 xa'],
    ],
  ])('%s', (_what, events, expected) => {
    const moves = leadMoves(events, '2021-04-27', 'huyen', 'xa')
    expect(moves.map(({ on, organizationId }) => `${on} ${organizationId}`)).toEqual(expected)
  })
})

describe('firstGap', () => {
  const lives = [
    { organizationId: 'huyen', validTo: '2025-07-01' },
    { organizationId: 'xa', validTo: null },
  ]
  const first = { on: '2021-04-27', organizationId: 'huyen', document: null }
  it.each([
    ['a lead that ended and nobody is named after it', [first], '2026-01-01', '2025-07-01'],
    [
      'the next one took over at once',
      [first, { ...first, on: '2025-07-01', organizationId: 'xa' }],
      '2026-01-01',
      null,
    ],
    [
      'the next one took over later',
      [first, { ...first, on: '2025-09-01', organizationId: 'xa' }],
      '2026-01-01',
      '2025-07-01',
    ],
    ['it has yet to end', [first], '2025-06-30', null],
    ['it lives', [{ ...first, organizationId: 'xa' }], '2026-01-01', null],
    ['it had ended before the directive', [{ ...first, on: '2025-08-01' }], '2026-01-01', '2025-08-01'],
  ])('%s', (_what, moves, today, on) => {
    expect(firstGap(moves, lives, today)?.on ?? null).toBe(on)
  })
})

describe('leadPeriods', () => {
  const name = (organizationId: string, validFrom: string, validTo: string | null, more: Partial<LeadName> = {}) => ({
    organizationId,
    validFrom,
    validTo,
    name: organizationId,
    parentId: 'tinh',
    ...more,
  })
  const names: LeadName[] = [
    name('so', '2000-01-01', '2022-01-01', { name: 'Sở cũ' }),
    name('so', '2022-01-01', '2023-01-01', { name: 'Sở mới' }),
    name('so', '2023-01-01', '2025-07-01', { name: 'Sở mới', parentId: 'tinh' }),
    name('so', '2025-07-01', null, { name: 'Sở mới', parentId: 'tinh mới' }),
    name('xa', '2025-07-01', null),
  ]
  const move = (on: string, organizationId: string, document: string | null = null) => ({
    on,
    organizationId,
    document,
  })
  it.each([
    [
      'renamed, then under another agency',
      [move('2021-04-27', 'so')],
      ['2021-04-27 2022-01-01 Sở cũ tinh', '2022-01-01 2025-07-01 Sở mới tinh', '2025-07-01 null Sở mới tinh mới'],
    ],
    [
      'another agency takes over',
      [move('2024-01-01', 'so'), move('2025-07-01', 'xa', 'NQ')],
      ['2024-01-01 2025-07-01 Sở mới tinh', '2025-07-01 null xa tinh'],
    ],
    ['two moves of one day', [move('2024-01-01', 'so'), move('2024-01-01', 'xa')], ['2024-01-01 null xa tinh']],
    [
      'before its first version',
      [move('1990-01-01', 'so'), move('1995-01-01', 'xa')],
      ['1990-01-01 1995-01-01 Sở cũ tinh', '1995-01-01 null xa tinh'],
    ],
  ])('%s', (_what, moves, expected) => {
    const periods = leadPeriods(moves, names)
    expect(periods.map(({ from, to, name: called, parentId }) => `${from} ${to} ${called} ${parentId}`)).toEqual(
      expected,
    )
  })

  it('says by which document it came to lead, once', () => {
    expect(leadPeriods([move('2021-04-27', 'so', 'NQ')], names).map(({ document }) => document)).toEqual([
      'NQ',
      null,
      null,
    ])
  })
})
