import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../ui/format/calendar-day'
import { lastOf, mondayOf, moveMonth, sameDayIn, weekdayOf } from '../days/day-math'
import { dayLabel, totalOf } from './day-words'
import { weeksOfMonth } from './month-grid'
import { moveInCalendar } from './move-in-calendar'

describe('weeks of a month, Monday first', () => {
  it.each([
    ['2026-03', 6, '2026-02-23', '2026-04-05'],
    ['2026-02', 5, '2026-01-26', '2026-03-01'],
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2024-02', 5, '2024-01-29', '2024-03-03'],
    ['2026-12', 5, '2026-11-30', '2027-01-03'],
  ])('%s has %i, from %s to %s', (month, count, first, last) => {
    const weeks = weeksOfMonth(month)
    expect([weeks.length, weeks[0]?.[0], weeks[weeks.length - 1]?.[6]]).toEqual([count, first, last])
    expect(new Set(weeks.flat()).size).toBe(count * 7)
    expect(weeks.every(([monday]) => weekdayOf(monday ?? '') === 0)).toBe(true)
  })
})

describe('days and months', () => {
  it.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i days', (day, count, expected) => expect(addDays(day, count)).toBe(expected))
  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-05', -17, '2024-12'],
  ])('%s and %i months', (month, count, expected) => expect(moveMonth(month, count)).toBe(expected))
  it('knows the last of a month and the Monday of a week', () => {
    expect([lastOf('2024-02'), lastOf('2026-12'), mondayOf('2026-03-01')]).toEqual([
      '2024-02-29',
      '2026-12-31',
      '2026-02-23',
    ])
    expect(sameDayIn('2026-01-31', 1)).toBe('2026-02-28')
  })
})

describe('the keys of the calendar', () => {
  it.each([
    ['ArrowLeft', '2026-03-01', '2026-02-28'],
    ['ArrowRight', '2026-12-31', '2027-01-01'],
    ['ArrowUp', '2026-03-02', '2026-02-23'],
    ['ArrowDown', '2026-03-02', '2026-03-09'],
    ['Home', '2026-03-01', '2026-02-23'],
    ['End', '2026-03-02', '2026-03-08'],
    ['PageUp', '2026-03-31', '2026-02-28'],
    ['PageDown', '2026-01-31', '2026-02-28'],
  ])('%s from %s to %s', (key, from, to) => expect(moveInCalendar(from, key)).toBe(to))
  it.each(['Enter', 'a', 'constructor'])('%s is none of them', (key) =>
    expect(moveInCalendar('2026-03-02', key)).toBeNull(),
  )
})

describe('a day read aloud', () => {
  const day = {
    on: '2026-03-02',
    counts: [
      { display: 'overdue' as const, count: 2 },
      { display: 'awaiting_confirmation' as const, count: 1 },
    ],
    items: [],
  }
  it.each([
    [undefined, undefined, 'Thứ Hai, 02/03/2026; không có thời hạn'],
    [undefined, day, 'Thứ Hai, 02/03/2026; 2 quá hạn, 1 chờ xác nhận'],
    [{ name: 'Quốc khánh', isWorking: false }, day, 'Thứ Hai, 02/03/2026, nghỉ: Quốc khánh; 2 quá hạn, 1 chờ xác nhận'],
    [
      { name: 'bù ngày 01/09', isWorking: true },
      undefined,
      'Thứ Hai, 02/03/2026, làm bù: bù ngày 01/09; không có thời hạn',
    ],
  ])('%o', (special, given, words) => expect(dayLabel('2026-03-02', special, given)).toBe(words))
  it('counts all states together', () => expect(totalOf(day)).toBe(3))
})
