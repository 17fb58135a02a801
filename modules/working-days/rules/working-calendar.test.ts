import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../pack-kit/index.ts'
import { isWeekend } from './calendar-day.ts'
import { addWorkingDays, nextWorkingDay, type WorkingCalendar, workingDaysBetween } from './working-calendar.ts'

const off = new Set(['2026-04-27', '2026-04-30', '2026-05-01'])
const calendar: WorkingCalendar = { isWorkingDay: (date) => !isWeekend(date) && !off.has(date) }
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))
const anyCalendar = fc.array(fc.integer({ min: 0, max: 4500 }), { maxLength: 300 }).map((days): WorkingCalendar => {
  const some = new Set(days.map((day) => addDays('2020-01-01', day)))
  return { isWorkingDay: (date) => !isWeekend(date) && !some.has(date) }
})

describe('addWorkingDays', () => {
  it.each([
    ['2026-04-24', 1, '2026-04-28'],
    ['2026-04-25', 1, '2026-04-28'],
    ['2026-04-24', 5, '2026-05-06'],
    ['2026-04-27', 0, '2026-04-28'],
    ['2026-04-28', 0, '2026-04-28'],
  ])('%s and %d days: %s', (from, count, expected) => {
    expect(addWorkingDays(calendar, from, count)).toBe(expected)
  })

  it('is undone by counting, and never lands on a day off', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 250 }), (any, from, count) => {
        const to = addWorkingDays(any, from, count)
        expect(any.isWorkingDay(to)).toBe(true)
        expect(workingDaysBetween(any, from, to)).toBe(count)
        expect(workingDaysBetween(any, to, from)).toBe(-count)
      }),
      { numRuns: 60 },
    )
  })

  it.each([-1, 1.5, Number.NaN])('refuses %d days', (count) => {
    expect(() => addWorkingDays(calendar, '2026-01-01', count)).toThrow(RangeError)
  })
})

it('nextWorkingDay is the first at or after, and gives up on a calendar without any', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, (any, from) => {
      const next = nextWorkingDay(any, from)
      expect(next >= from && any.isWorkingDay(next)).toBe(true)
      for (let day = from; day < next; day = addDays(day, 1)) expect(any.isWorkingDay(day)).toBe(false)
    }),
    { numRuns: 60 },
  )
  expect(() => nextWorkingDay({ isWorkingDay: () => false }, '2026-01-01')).toThrow(RangeError)
})
