import { describe, expect, it } from 'vitest'
import type { UnitTerms } from '../../rules/change.ts'
import type { ChangeValues } from '../change-columns.ts'
import { kindWords } from '../kind-words.ts'
import { nameWords } from '../name-words.ts'
import { termsOfMade } from './made-terms.ts'
import { gatherMadeUnits } from './made-units.ts'
import { row } from './sheet-rows.fixture.ts'

type Given = Partial<ChangeValues>

const agency: UnitTerms = {
  name: 'Sở Cũ',
  shortName: null,
  kind: 'department',
  level: 'province',
  code: null,
  code102: null,
  aliases: [],
  parentId: 'ubnd',
  placeId: null,
  fields: [],
}

/** What is expected: a refusal of that column, or at least these terms. */
const like = (expected: string | object): unknown =>
  typeof expected === 'string' ? expected : expect.objectContaining(expected)

/** Terms of the unit that rows make of old units. */
function termsOf(given: readonly Given[], formers: readonly Partial<UnitTerms>[]) {
  const rows = given.map((one, index) => row(index + 2, { change: 'consolidate', former: 'A', ...one }))
  const [made] = gatherMadeUnits(rows, nameWords).all
  if (!made) throw new Error('nothing is made')
  const sources = formers.map((former, index) => ({ row: rows[index] ?? row(9, {}), terms: { ...agency, ...former } }))
  const answer = termsOfMade(made, { parent: null, place: null }, sources, kindWords)
  return 'text' in answer ? answer.column : answer.terms
}

describe('terms of a new agency', () => {
  it.each<[string, Given[], Partial<UnitTerms>[], Partial<UnitTerms> | string]>([
    [
      'as its rows give them',
      [{ made: 'Trạm Mới', madeKind: 'other', level: 'commune', code: 'H77.01' }],
      [{}],
      { kind: 'other', level: 'commune', code: 'H77.01' },
    ],
    [
      'as its name tells',
      [{ made: 'UBND xã Mới' }],
      [{ kind: 'other', level: 'district' }],
      { kind: 'people_committee', level: 'commune' },
    ],
    [
      'as the old units are',
      [{ made: 'Chi cục Mới' }, { made: 'Chi cục Mới' }],
      [{ kind: 'division' }, { kind: 'division' }],
      { kind: 'division', level: 'province', parentId: 'ubnd' },
    ],
    [
      'unless those differ in kind',
      [{ made: 'Chi cục Mới' }, { made: 'Chi cục Mới' }],
      [{ kind: 'division' }, { kind: 'other' }],
      'madeKind',
    ],
    ['unless those differ in level', [{ made: 'Sở Mới' }, { made: 'Sở Mới' }], [{}, { level: 'commune' }], 'level'],
    [
      'unless those lie under different ones',
      [{ made: 'Sở Mới' }, { made: 'Sở Mới' }],
      [{}, { parentId: 'khac' }],
      'parent',
    ],
    [
      'of a divided district for a commune',
      [{ made: 'Trạm Mới', change: 'split' }],
      [{ kind: 'other', level: 'district' }],
      { kind: 'other', level: 'commune' },
    ],
    [
      'with the fields of those that become it',
      [{ made: 'Sở Mới' }, { made: 'Sở Mới' }],
      [{ fields: ['health'] }, { fields: ['labour', 'health'] }],
      { fields: ['health', 'labour'] },
    ],
    [
      'with the fields given it',
      [{ made: 'Sở Mới', fields: ['culture'] }, { made: 'Sở Mới' }],
      [{ fields: ['health'] }, {}],
      { fields: ['culture'] },
    ],
    [
      'with those of a divided one',
      [{ made: 'Sở Mới' }, { made: 'Sở Mới', change: 'split', fields: ['culture'] }],
      [{ fields: ['health'] }, {}],
      { fields: ['health', 'culture'] },
    ],
    ['but no kind of places', [{ made: 'Sở Mới', madeKind: 'xã' }], [{}], 'madeKind'],
    ['but no code of places', [{ made: 'Sở Mới', code: '31012' }], [{}], 'code'],
    ['but no endless name', [{ made: `Sở ${'M'.repeat(300)}` }], [{}], 'made'],
  ])('%s', (_name, given, formers, expected) => {
    const terms = termsOf(given, formers)
    expect(terms).toEqual(like(expected))
  })
})

describe('terms of a new place', () => {
  const commune: Partial<UnitTerms> = { kind: 'xã', level: 'commune', parentId: 'tinh' }
  const place = (given: Given): Given => ({ unit: 'place', ...given })
  it.each<[string, Given, Partial<UnitTerms> | string]>([
    [
      'by its name',
      { made: 'Phường Mới', code: '999' },
      { name: 'Phường Mới', kind: 'phường', level: 'commune', code: '00999', parentId: 'tinh' },
    ],
    ['by its kind', { made: 'Mới', madeKind: 'đặc khu' }, { name: 'Đặc khu Mới', kind: 'đặc khu', fields: [] }],
    ['a city of the province', { made: 'Thành phố Mới', level: 'district' }, { kind: 'thành phố', level: 'district' }],
    ['a city of any level', { made: 'Thành phố Mới' }, 'level'],
    ['by two kinds', { made: 'Xã Mới', madeKind: 'phường' }, 'madeKind'],
    ['by no kind', { made: 'Mới' }, 'made'],
    ['of a kind of agencies', { made: 'Mới', madeKind: 'department' }, 'madeKind'],
    ['of a code too long', { made: 'Xã Mới', code: '123456' }, 'code'],
    ['a province, under nobody', { made: 'Tỉnh Mới', code: '9' }, { level: 'province', code: '09' }],
  ])('%s', (_name, given, expected) => {
    const terms = termsOf([place(given)], [commune])
    expect(terms).toEqual(like(expected))
  })
})
