import { describe, expect, it } from 'vitest'
import { contentment, plantedRoads } from '../../../pack-kit/testing/flower-road-indicators.ts'
import { type Beside, type Entry, needsReason, valueOfEntry } from './judge-entry.ts'

const entry = (more: Partial<Entry>): Entry => ({ value: null, numerator: null, denominator: null, ...more })
const none: Beside = { computed: null, reported: null, verified: null }

describe('valueOfEntry', () => {
  it.each([
    ['a number', plantedRoads, entry({ value: 4 }), { value: 4, numerator: 4, denominator: null }],
    ['a number with parts', plantedRoads, entry({ value: 4, denominator: 2 }), null],
    ['parts of a number', plantedRoads, entry({ numerator: 4 }), null],
    ['a rate', contentment, entry({ numerator: 3, denominator: 4 }), { value: 75, numerator: 3, denominator: 4 }],
    [
      'a rate told otherwise',
      contentment,
      entry({ value: 9, numerator: 3, denominator: 4 }),
      { value: 75, numerator: 3, denominator: 4 },
    ],
    ['a rate without its parts', contentment, entry({ value: 75 }), null],
    ['a denominator of 0', contentment, entry({ numerator: 3, denominator: 0 }), null],
    ['nothing', contentment, entry({}), entry({})],
  ])('%s', (_what, indicator, given, expected) => expect(valueOfEntry(indicator, given)).toEqual(expected))
})

describe('needsReason', () => {
  it.each<['reported' | 'verified', number | null, Partial<Beside>, boolean]>([
    ['reported', 4, {}, false],
    ['reported', 4, { computed: 4 }, false],
    ['reported', 4, { computed: 5 }, true],
    ['reported', 4, { computed: 4, reported: 3 }, true],
    ['reported', 4, { verified: 9 }, false],
    ['verified', 4, { reported: 4 }, false],
    ['verified', 4, { reported: 5 }, true],
    ['verified', 4, { computed: 4, reported: 5 }, true],
    ['verified', 4, { verified: 3 }, true],
    ['verified', null, { verified: 3 }, true],
    ['verified', null, {}, false],
  ])('%s %s beside %j: %s', (source, value, beside, expected) =>
    expect(needsReason(plantedRoads, source, value, { ...none, ...beside })).toBe(expected),
  )
})
