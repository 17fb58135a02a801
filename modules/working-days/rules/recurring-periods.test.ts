import { describe, expect, it } from 'vitest'
import { addDays } from '../../../pack-kit/index.ts'
import { weekdayOf } from './calendar-day.ts'
import type { DueRecurrence } from './due-dates.ts'
import { recurringPeriods } from './recurring-periods.ts'

const mondayToFriday = { isWorkingDay: (date: string) => weekdayOf(date) <= 5 }
const list = (
  recurrence: DueRecurrence,
  onDay: number | null,
  since: string,
  until: string,
  closingDay = 14,
): string[] =>
  recurringPeriods(recurrence, onDay, closingDay, mondayToFriday, { since, until }).map(
    ({ from, to, dueOn }) => `${from} ${to} ${dueOn}`,
  )

describe('the period that runs on a day', () => {
  it.each<[DueRecurrence, number | null, number, string, string]>([
    ['weekly', null, 14, '2026-11-25', '2026-11-23 2026-11-29 2026-12-01'],
    ['weekly', 5, 14, '2026-11-25', '2026-11-23 2026-11-29 2026-11-27'],
    ['weekly', 1, 14, '2026-11-29', '2026-11-23 2026-11-29 2026-11-23'],
    ['monthly', null, 14, '2026-11-14', '2026-10-15 2026-11-14 2026-11-17'],
    ['monthly', null, 14, '2026-11-15', '2026-11-15 2026-12-14 2026-12-16'],
    ['monthly', 20, 14, '2026-11-15', '2026-11-15 2026-12-14 2026-12-20'],
    ['monthly', 10, 14, '2026-11-10', '2026-10-15 2026-11-14 2026-11-10'],
    ['monthly', null, 31, '2026-02-10', '2026-02-01 2026-02-28 2026-03-03'],
    ['monthly', 31, 31, '2026-02-10', '2026-02-01 2026-02-28 2026-02-28'],
    ['monthly', null, 14, '2026-12-20', '2026-12-15 2027-01-14 2027-01-18'],
    ['quarterly', null, 14, '2026-10-01', '2026-09-15 2026-12-14 2026-12-16'],
    ['quarterly', 15, 14, '2026-12-20', '2026-12-15 2027-03-14 2027-03-15'],
    ['half_yearly', null, 14, '2026-06-14', '2025-12-15 2026-06-14 2026-06-16'],
    ['half_yearly', null, 14, '2026-06-15', '2026-06-15 2026-12-14 2026-12-16'],
    ['yearly', null, 14, '2026-12-14', '2025-12-15 2026-12-14 2026-12-16'],
    ['yearly', 5, 14, '2026-12-15', '2026-12-15 2027-12-14 2027-12-05'],
  ])('%s, day %s, closing on %d: %s', (recurrence, onDay, closingDay, day, expected) => {
    expect(list(recurrence, onDay, day, day, closingDay)).toEqual([expected])
  })
})

it('lists every period of a longer stretch, each beginning the day after the one before', () => {
  for (const recurrence of ['weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly'] as const) {
    const periods = recurringPeriods(recurrence, null, 14, mondayToFriday, { since: '2024-02-29', until: '2027-01-01' })
    for (const [index, { from, to }] of periods.entries()) {
      expect(from <= to).toBe(true)
      expect(addDays(periods[index - 1]?.to ?? addDays(from, -1), 1)).toBe(from)
    }
    expect((periods[0]?.from ?? '') <= '2024-02-29' && (periods[0]?.to ?? '') >= '2024-02-29').toBe(true)
    expect((periods.at(-1)?.from ?? '') <= '2027-01-01' && (periods.at(-1)?.to ?? '') >= '2027-01-01').toBe(true)
  }
})
