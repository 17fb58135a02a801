import { describe, expect, it } from 'vitest'
import { isoDate } from './iso-date.ts'

describe('isoDate', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2024, 4, 31, null],
    [2024, 13, 1, null],
    [2024, 1, 0, null],
    [24, 1, 1, null],
    [Number.NaN, 1, 1, null],
  ])('%d-%d-%d', (year, month, day, expected) => {
    expect(isoDate(year, month, day)).toBe(expected)
  })
})
