import { expect, it } from 'vitest'
import { isWeekend } from './calendar-day.ts'
import { type CountedPeriod, reckon } from './reckon.ts'

const off = new Set(['2026-04-30', '2026-05-01', '2026-09-02'])
const calendar = { isWorkingDay: (date: string) => !isWeekend(date) && !off.has(date) }

it.each<[string, CountedPeriod, string]>([
  ['2026-04-27', { count: 3, unit: 'working_day' }, '2026-05-04'],
  ['2026-06-01', { count: 10, unit: 'working_day' }, '2026-06-15'],
  ['2026-06-01', { count: 10, unit: 'day' }, '2026-06-11'],
  ['2026-06-01', { count: 5, unit: 'day' }, '2026-06-08'],
  ['2026-04-20', { count: 10, unit: 'day' }, '2026-05-04'],
  ['2026-06-03', { count: 2, unit: 'week' }, '2026-06-17'],
  ['2026-01-31', { count: 1, unit: 'month' }, '2026-03-02'],
  ['2026-08-31', { count: 6, unit: 'month' }, '2027-03-01'],
  ['2024-02-29', { count: 1, unit: 'year' }, '2025-02-28'],
])('%s and %o', (from, period, expected) => {
  expect(reckon(calendar, period, from)).toBe(expected)
})
