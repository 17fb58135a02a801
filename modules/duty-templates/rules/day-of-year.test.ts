import { expect, it } from 'vitest'
import { dayOfYear } from './day-of-year.ts'

it.each([
  [2027, 3, 15, '2027-03-15'],
  [2027, 2, 29, '2027-02-28'],
  [2028, 2, 29, '2028-02-29'],
  [2027, 4, 31, '2027-04-30'],
  [2027, 12, 31, '2027-12-31'],
  [2027, null, null, null],
  [2027, 5, null, null],
])('%d, month %s, day %s: %s', (year, month, day, expected) => {
  expect(dayOfYear(year, month, day)).toBe(expected)
})
