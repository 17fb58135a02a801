import { describe, expect, it } from 'vitest'
import { calendarSpan, numberOn, type PeriodKind, periodName, periodWords } from './statistics-period.ts'

describe('a period of the calendar', () => {
  it.each<[Exclude<PeriodKind, 'all' | 'custom'>, number, number, string, string, string]>([
    ['month', 2026, 2, '2026-02-01', '2026-02-28', 'Tháng 2/2026'],
    ['month', 2028, 2, '2028-02-01', '2028-02-29', 'Tháng 2/2028'],
    ['month', 2026, 12, '2026-12-01', '2026-12-31', 'Tháng 12/2026'],
    ['quarter', 2026, 1, '2026-01-01', '2026-03-31', 'Quý I/2026'],
    ['quarter', 2026, 4, '2026-10-01', '2026-12-31', 'Quý IV/2026'],
    ['half_year', 2026, 1, '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026'],
    ['nine_months', 2026, 1, '2026-01-01', '2026-09-30', '9 tháng năm 2026'],
    ['year', 2026, 7, '2026-01-01', '2026-12-31', 'Năm 2026'],
  ])('%s of %i, number %i', (kind, year, number, from, to, name) => {
    expect(calendarSpan(kind, year, number)).toEqual({ from, to })
    expect(periodName(kind, year, number)).toBe(name)
  })
})

it.each<[PeriodKind, string, number]>([
  ['month', '2026-01-31', 1],
  ['month', '2026-12-01', 12],
  ['quarter', '2026-03-31', 1],
  ['quarter', '2026-04-01', 2],
  ['quarter', '2026-12-31', 4],
])('%s of %s is number %i', (kind, day, number) => {
  expect(numberOn(kind, day)).toBe(number)
})

it('says which duties it counts', () => {
  expect(periodWords(null)).toBe('Tính mọi nhiệm vụ đã giao.')
  expect(periodWords({ from: '2025-12-15', to: '2026-03-14' })).toBe(
    'Tính nhiệm vụ có thời hạn từ 15/12/2025 đến 14/03/2026; nhiệm vụ không thời hạn tính theo ngày giao.',
  )
})
