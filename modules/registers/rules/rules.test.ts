import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roads } from '../../../pack-kit/testing/flower-road-registers.ts'
import { changedFields } from './changed-fields.ts'
import { matchesFilter } from './matches-filter.ts'
import { pointOf } from './point-of.ts'
import { readFilter, readSort } from './record-filter.ts'

describe('a filter as it stands in an address', () => {
  it.each<[string, string, string[]]>([
    ['length:min:3.5', 'min', ['3.5']],
    ['state:in:planned|planted', 'in', ['planned', 'planted']],
    ['photos:known', 'known', []],
    ['roadName:is:Đường 7: đoạn B', 'is', ['Đường 7: đoạn B']],
  ])('%s', (text, operation, given) => expect(readFilter(roads, text)).toMatchObject({ operation, given }))

  it.each([
    '',
    'length',
    'length:is:',
    'length:min:x',
    'length:min:Infinity',
    'plantedOn:is:2023-02-29',
    'plantedOn:is:0000-01-01',
  ])('“%s” is none', (text) => expect(readFilter(roads, text)).toHaveProperty('problem'))

  it('answers any text, with a filter that says yes or no or with a problem in words', () => {
    const starts = fc.constantFrom('', 'length:', 'state:in:', 'plantedOn:max:', 'roadName:begins:')
    fc.assert(
      fc.property(fc.string(), starts, (text, start) => {
        const filter = readFilter(roads, start + text)
        const values = { length: 1, state: 'planned', plantedOn: '2024-01-01', roadName: text }
        expect('problem' in filter ? filter.problem : matchesFilter(filter, values)).not.toBeUndefined()
        expect(() => readSort(roads, text)).not.toThrow()
      }),
    )
  })
})

it.each<[string, Record<string, unknown>, boolean]>([
  ['length:min:3', { length: 3 }, true],
  ['length:max:3', { length: 3.01 }, false],
  ['length:min:3', {}, false],
  ['length:unknown', {}, true],
  ['flowers:is:cosmos', { flowers: ['hibiscus', 'cosmos'] }, true],
  ['isLit:is:no', { isLit: false }, true],
  ['roadName:is:duong HOA', { roadName: 'Đường  hoa' }, true],
  ['roadName:begins:duong h', { roadName: 'Đường hoa' }, true],
  ['photos:min:2', { photos: ['a'] }, false],
  ['plantedOn:min:2024-03-01', { plantedOn: '2024-02-29' }, false],
  ['decision:is:7/qđ-st', { decision: { number: '7/QĐ-ST', date: null, issuer: null } }, true],
])('%s of %j: %s', (text, values, matches) => {
  const filter = readFilter(roads, text)
  if ('problem' in filter) throw new Error(filter.problem)
  expect(matchesFilter(filter, values)).toBe(matches)
})

it.each<['point' | 'line' | 'area', unknown, unknown]>([
  ['point', [105, 10], [105, 10]],
  [
    'line',
    [
      [105, 9],
      [105.5, 9.5],
      [106, 10],
    ],
    [105.5, 9.5],
  ],
  [
    'line',
    [
      [[1, 1]],
      [
        [2, 2],
        [3, 3],
      ],
    ],
    [2, 2],
  ],
  [
    'area',
    [
      [
        [105, 10],
        [106, 10],
        [106, 12],
        [105, 10],
      ],
    ],
    [105.5, 11],
  ],
  ['area', [], null],
  ['point', 'x', null],
])('a %s at %j is marked at %j', (kind, coordinates, expected) =>
  expect(pointOf(kind, { coordinates })).toEqual(expected),
)

it('fields that differ are told whatever the order of keys', () => {
  const fields = [{ code: 'a' }, { code: 'b' }, { code: 'c' }]
  expect(changedFields(fields, { a: { x: 1, y: 2 }, b: 1 }, { a: { y: 2, x: 1 }, b: 2, c: 3 })).toEqual(['b', 'c'])
  expect(changedFields(fields, { a: null }, {})).toEqual([])
})
