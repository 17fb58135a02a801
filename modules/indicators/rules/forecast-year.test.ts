import { describe, expect, it } from 'vitest'
import { forecastYear, type MetOn } from './forecast-year.ts'

const at = (on: string, met: number): MetOn => ({ on, met })

describe('the year all criteria would be met', () => {
  it.each([
    ['goes on at the same pace', [at('2024-01-01', 10), at('2025-01-01', 13)], 19, 2027],
    ['takes days in any order', [at('2025-01-01', 13), at('2024-01-01', 10)], 19, 2027],
    ['is this year when all are met', [at('2025-06-30', 19)], 19, 2025],
    ['is unknown from a single day', [at('2025-06-30', 12)], 19, null],
    ['is unknown when nothing moved', [at('2024-06-30', 12), at('2025-06-30', 12)], 19, null],
    ['is unknown when it goes backward', [at('2024-06-30', 14), at('2025-06-30', 12)], 19, null],
    ['is not said when it is too far', [at('2015-01-01', 1), at('2025-01-01', 2)], 19, null],
    ['is unknown of no criteria', [at('2024-01-01', 0), at('2025-01-01', 0)], 0, null],
    ['is unknown of no days', [], 19, null],
  ])('%s', (_, points, total, year) => {
    expect(forecastYear(points, total)).toBe(year)
  })
})
