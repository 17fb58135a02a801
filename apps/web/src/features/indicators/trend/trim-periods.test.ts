import { expect, it } from 'vitest'
import { trimPeriods } from './trim-periods'

it.each<[(number | null)[][], string[]]>([
  [
    [
      [null, 1, null],
      [null, null, 2],
    ],
    ['b', 'c'],
  ],
  [[[0, null, null]], ['a', 'b', 'c']],
  [[[null, null, null]], ['a', 'b', 'c']],
  [[], ['a', 'b', 'c']],
])('%j keeps %j', (series, kept) => {
  const { periods, trim } = trimPeriods(['a', 'b', 'c'], series)
  expect(periods).toEqual(kept)
  for (const values of series) expect(trim(values)).toHaveLength(kept.length)
})
