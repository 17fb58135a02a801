import { describe, expect, it } from 'vitest'
import { contentment, peopleOut, plantedRoads } from '../../../pack-kit/testing/flower-road-indicators.ts'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { kindAbout, saysSomething } from './unit-scope.ts'

const kind = { code: 'xa-hoa', name: 'Xã hoa', placeLevels: ['commune' as const], lawLines: [] }

describe('what a programme is about', () => {
  it('is every unit, or those recognised as something', () => {
    expect(kindAbout(flowerRoads, [kind])).toBeNull()
    expect(kindAbout({ ...flowerRoads, about: { words: 'Hoa', recognition: 'xa-hoa' } }, [kind])).toBe(kind)
  })

  it('is refused where no such kind is there', () => {
    expect(() => kindAbout({ ...flowerRoads, about: { words: 'Hoa', recognition: 'xa-la' } }, [kind])).toThrow(
      'about "xa-la"',
    )
  })
})

it.each([
  [peopleOut, 0, false],
  [peopleOut, 3, true],
  [plantedRoads, 0, true],
  [contentment, 0, true],
  [plantedRoads, null, false],
])('%o of %s says something: %s', (indicator, value, expected) =>
  expect(saysSomething(indicator, value)).toBe(expected),
)
