import { describe, expect, it } from 'vitest'
import { heirsOn, type Land, livesOn, unitOnDay } from './unit-on-day.ts'

/** a and b became c, which became d; e was divided between c and f; g ended without a successor. */
const land: Land = {
  lives: new Map([
    ['a', { from: null, to: '2020-01-01' }],
    ['b', { from: null, to: '2020-01-01' }],
    ['c', { from: '2020-01-01', to: '2025-07-01' }],
    ['d', { from: '2025-07-01', to: null }],
    ['e', { from: null, to: '2020-01-01' }],
    ['f', { from: null, to: null }],
    ['g', { from: null, to: '2021-01-01' }],
  ]),
  goings: new Map([
    ['a', [{ successorId: 'c', on: '2020-01-01' }]],
    ['b', [{ successorId: 'c', on: '2020-01-01' }]],
    ['c', [{ successorId: 'd', on: '2025-07-01' }]],
    [
      'e',
      [
        { successorId: 'c', on: '2020-01-01' },
        { successorId: 'f', on: '2020-01-01' },
      ],
    ],
  ]),
}

describe('unitOnDay', () => {
  it.each([
    ['a', '2019-12-31', 'a'],
    ['a', '2020-12-31', 'c'],
    ['b', '2025-12-31', 'd'],
    ['c', '2019-12-31', 'c'],
    ['d', '2024-12-31', 'd'],
    ['e', '2024-12-31', 'e'],
    ['g', '2024-12-31', 'g'],
    ['unheard of', '2024-12-31', 'unheard of'],
  ])('%s on %s is told under %s', (place, day, unit) => expect(unitOnDay(land, place, day)).toBe(unit))

  it('names both heirs of what was divided', () => {
    expect(heirsOn(land, 'e', '2026-01-01').toSorted()).toEqual(['d', 'f'])
    expect(heirsOn(land, 'g', '2026-01-01')).toEqual([])
  })

  it('knows who lives', () => {
    expect(livesOn(land.lives.get('c'), '2025-06-30')).toBe(true)
    expect(livesOn(land.lives.get('c'), '2025-07-01')).toBe(false)
    expect(livesOn(undefined, '2025-07-01')).toBe(false)
  })
})
