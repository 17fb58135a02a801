import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber } from './day-number.ts'

it.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2024-02-29', 19_782],
  ['1900-02-29', null],
  ['2023-02-29', null],
  ['2023-04-31', null],
  ['2023-13-01', null],
  ['2023-00-10', null],
  ['2023-01-00', null],
  ['1/1/2023', null],
  ['2023-01-01T00:00:00Z', null],
  ['', null],
  [null, null],
  [20230101, null],
])('%s → %s', (date, days) => expect(dayNumber(date)).toBe(days))

it('agrees with the calendar of the machine on every day of ten thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (days) => {
      expect(dayNumber(new Date(days * 86_400_000).toISOString().slice(0, 10))).toBe(days)
    }),
  )
})
