import { describe, expect, it } from 'vitest'
import { type Namesake, sayMoved, tellNamesakes, type UnknownRow } from './tell-namesakes.ts'

const row = (more: Partial<UnknownRow> = {}): UnknownRow => ({
  from: null,
  to: null,
  day: '2026-03-02',
  code: null,
  kind: 'public_service_unit',
  level: 'province',
  alike: 1,
  ...more,
})

const kept = (organizationId: string, more: Partial<Namesake> = {}): Namesake => ({
  organizationId,
  name: 'Trung tâm Y tế',
  parentName: `Cơ quan ${organizationId}`,
  validFrom: '2000-01-01',
  validTo: null,
  ...more,
})

describe('a row with a name nobody has under its parent', () => {
  it.each<[string, UnknownRow, Namesake[], string | null, string | null]>([
    ['nobody has the name', row(), [], null, null],
    ['the only one of the name', row(), [kept('A')], 'A', null],
    [
      'the only one, in two versions',
      row(),
      [kept('A', { validTo: '2025-07-01' }), kept('A', { validFrom: '2025-07-01' })],
      'A',
      null,
    ],
    [
      'one on the row’s day, one before',
      row({ from: '2026-01-01', day: '2026-01-01' }),
      [kept('A', { validTo: '2025-07-01' }), kept('B')],
      'B',
      null,
    ],
    ['the only one of a division’s name', row({ kind: 'division', level: 'commune' }), [kept('A')], 'A', null],
    ['another row of the name', row({ alike: 2 }), [kept('A')], null, 'thuộc Cơ quan A.'],
    ['a code of its own', row({ code: 'H33.12' }), [kept('A')], null, 'thuộc Cơ quan A.'],
    ['several of the name', row(), [kept('A'), kept('B')], null, 'thuộc Cơ quan A và 1 cơ quan khác cùng tên'],
    ['one that ended', row({ from: '2026-01-01' }), [kept('A', { validTo: '2025-07-01' })], null, null],
    [
      'one that only begins later',
      row(),
      [kept('A', { validFrom: '2027-01-01', parentName: null })],
      null,
      'không trực thuộc cơ quan nào',
    ],
    ['one more division', row({ kind: 'division', alike: 3 }), [kept('A'), kept('B')], null, null],
    ['one more of a commune', row({ level: 'commune' }), [kept('A'), kept('B')], null, null],
    [
      'a division, and as many rows as there are: a whole export',
      row({ kind: 'division', alike: 2 }),
      [kept('A'), kept('B')],
      null,
      'thuộc Cơ quan A và 1 cơ quan khác cùng tên',
    ],
  ])('%s', (_name, given, namesakes, movedId, warning) => {
    const told = tellNamesakes(given, namesakes)
    expect(told.movedId).toBe(movedId)
    expect(told.warning === null).toBe(warning === null)
    expect(told.warning ?? '').toContain(warning ?? '')
  })

  it('says which agency it is taken for', () => {
    expect(sayMoved({ name: 'Hội Một', parentName: null })).toContain('“Hội Một” (không trực thuộc cơ quan nào)')
    expect(sayMoved({ name: 'Hội Một', parentName: 'Sở Một' })).toContain('“Hội Một” (thuộc Sở Một)')
  })
})
