import { describe, expect, it } from 'vitest'
import { lastDayOf, nameOfPeriod, type PeriodKind, periodBefore, periodOf, periodsOf } from './period.ts'

describe('periods', () => {
  it.each<[PeriodKind, string, string, string, string, string]>([
    ['year', '2025-07-01', '2025-01-01', '2026-01-01', 'Năm 2025', '2024-01-01'],
    ['quarter', '2025-03-31', '2025-01-01', '2025-04-01', 'Quý I/2025', '2024-10-01'],
    ['quarter', '2025-12-31', '2025-10-01', '2026-01-01', 'Quý IV/2025', '2025-07-01'],
    ['month', '2024-02-29', '2024-02-01', '2024-03-01', 'Tháng 2/2024', '2024-01-01'],
    ['month', '2024-12-01', '2024-12-01', '2025-01-01', 'Tháng 12/2024', '2024-11-01'],
    ['month', '2024-01-09', '2024-01-01', '2024-02-01', 'Tháng 1/2024', '2023-12-01'],
  ])('the %s of %s', (kind, day, from, to, name, before) => {
    const period = periodOf(kind, day)
    expect(period).toEqual({ from, to })
    expect(nameOfPeriod(kind, period)).toBe(name)
    expect(periodBefore(kind, period)).toEqual({ from: before, to: from })
  })

  it.each<[PeriodKind, number, number, string, number]>([
    ['year', 2020, 2025, '2025-02-01', 6],
    ['year', 2020, 2030, '2025-02-01', 6],
    ['quarter', 2024, 2025, '2025-04-01', 6],
    ['month', 2025, 2025, '2025-03-31', 3],
    ['year', 2026, 2025, '2025-03-31', 0],
  ])('%s from %i to %i that have begun by %s: %i', (kind, from, to, day, count) => {
    expect(periodsOf(kind, from, to, day)).toHaveLength(count)
  })

  it('ends on its last day', () => {
    expect(lastDayOf({ from: '2024-01-01', to: '2024-03-01' })).toBe('2024-02-29')
  })
})
