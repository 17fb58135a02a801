import { describe, expect, it } from 'vitest'
import { plantedRoads, plantedShare } from '../../../pack-kit/testing/flower-road-indicators.ts'
import { judgeMove, judgeTarget, type PeriodValue, pool, tellValues } from './tell-values.ts'

const rate = (placeId: string | null, numerator: number | null, denominator: number | null): PeriodValue => ({
  placeId,
  numerator,
  denominator,
  value: numerator === null || denominator === null ? null : (100 * numerator) / denominator,
  why: numerator === null ? 'incomplete' : null,
})
const count = (placeId: string, value: number | null): PeriodValue => ({
  placeId,
  value,
  numerator: value,
  denominator: null,
  why: value === null ? 'no_records' : null,
})
const merged = new Map([
  ['a', ['c']],
  ['b', ['c']],
  ['d', ['c', 'e']],
])

describe('tellValues', () => {
  it('leaves values with the units of their time', () => {
    expect(tellValues(plantedShare, [rate('a', 1, 2)], null)).toMatchObject([{ placeId: 'a', value: 50, from: ['a'] }])
  })

  it('makes a rate again from the parts of what merged', () => {
    const told = tellValues(plantedShare, [rate('a', 1, 2), rate('b', 3, 6), rate('d', 1, 1), rate(null, 5, 9)], merged)
    expect(told).toMatchObject([
      { placeId: null, value: (100 * 5) / 9 },
      { placeId: 'c', value: 50, numerator: 4, denominator: 8, from: ['a', 'b'], missing: [], why: null },
      { placeId: 'd', value: 100 },
    ])
  })

  it('says of which units nothing is known, and why where it is one', () => {
    expect(tellValues(plantedRoads, [count('a', 3), count('b', null)], merged)).toMatchObject([
      { placeId: 'c', value: 3, missing: ['b'], why: null },
    ])
    expect(tellValues(plantedRoads, [count('x', null)], merged)).toMatchObject([{ placeId: 'x', why: 'no_records' }])
    expect(tellValues(plantedShare, [rate('a', null, 1), rate('b', null, 1)], merged)).toMatchObject([
      { placeId: 'c', value: null, why: 'incomplete' },
    ])
  })
})

describe('pool', () => {
  it('adds up, and averages over what is known', () => {
    expect(pool(plantedRoads, [count('a', 3), count('b', 5), count('c', null)])).toMatchObject({
      value: 8,
      average: 4,
      known: 2,
      of: 3,
    })
    expect(pool(plantedShare, [rate('a', 1, 2), rate('b', 1, 6)])).toMatchObject({ value: 25, average: 25, known: 2 })
    expect(pool(plantedRoads, [])).toMatchObject({ value: null, average: null, known: 0, of: 0 })
  })
})

it.each([
  ['higher', 5, 5, 'reached'],
  ['higher', 4, 5, 'missed'],
  ['lower', 4, 5, 'reached'],
  ['lower', 6, 5, 'missed'],
  ['none', 6, 5, 'no_target'],
  ['higher', 6, null, 'no_target'],
  ['higher', null, 5, 'unknown'],
] as const)('%s: %s of %s is %s', (direction, value, target, expected) =>
  expect(judgeTarget({ direction }, value, target)).toBe(expected),
)

it.each([
  ['higher', 1, 2, 'better'],
  ['higher', 2, 1, 'worse'],
  ['lower', 2, 1, 'better'],
  ['lower', 1, 2, 'worse'],
  ['none', 1, 2, 'other'],
  ['lower', 1, 1, 'same'],
] as const)('%s: from %s to %s is %s', (direction, before, after, expected) =>
  expect(judgeMove({ direction }, before, after)).toBe(expected),
)
