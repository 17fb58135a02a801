import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../../../pack-kit/index.ts'
import { type DueRecurrence, dueDates, nextDueDate } from './due-dates.ts'

it.each<[DueRecurrence, number | null, string[]]>([
  ['monthly', 20, ['2026-01-20', '2026-02-20', '2026-03-20', '2026-04-20']],
  ['monthly', null, ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
  ['quarterly', 15, ['2026-03-15']],
  ['quarterly', null, ['2026-03-31']],
  ['half_yearly', 10, []],
])('%s on day %s from January to April', (recurrence, onDay, expected) => {
  expect(dueDates(recurrence, onDay, '2026-01-15', '2026-04-30')).toEqual(expected)
})

it.each<[DueRecurrence, number | null, string]>([
  ['weekly', null, '2026-05-08'],
  ['weekly', 1, '2026-05-11'],
  ['monthly', 6, '2026-05-06'],
  ['monthly', 5, '2026-06-05'],
  ['half_yearly', 15, '2026-06-15'],
  ['yearly', 5, '2026-12-05'],
])('the next %s day (%s) after Wednesday 6 May 2026 is %s', (recurrence, onDay, expected) => {
  expect(nextDueDate(recurrence, onDay, '2026-05-06')).toBe(expected)
})

it('there is always a next day, today at the earliest', () => {
  const recurrences = fc.constantFrom<DueRecurrence>('weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly')
  const days = fc.integer({ min: 0, max: 3000 }).map((day) => addDays('2020-01-01', day))
  fc.assert(
    fc.property(recurrences, fc.option(fc.integer({ min: 1, max: 7 })), days, (recurrence, onDay, day) => {
      const next = nextDueDate(recurrence, onDay, day)
      expect(next >= day && next <= addDays(day, 366)).toBe(true)
    }),
  )
})

it('no days before the first', () => {
  expect(dueDates('monthly', 1, '2026-05-02', '2026-05-01')).toEqual([])
})
