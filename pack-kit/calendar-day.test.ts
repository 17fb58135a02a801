import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, writtenDay } from './calendar-day.ts'

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-11-29', 0, '2026-11-29'],
  ['2025-07-01', 365, '2026-07-01'],
])('%s and %i days is %s', (day, count, then) => {
  expect(addDays(day, count)).toBe(then)
  expect(daysBetween(day, then)).toBe(count)
})

it('counts back what it added', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
      expect(daysBetween('2021-04-27', addDays('2021-04-27', count))).toBe(count)
    }),
  )
})

it('is written day first', () => expect(writtenDay('2021-04-27')).toBe('27/04/2021'))
