import { describe, expect, it } from 'vitest'
import { dayBefore, dayOfThisMonth, endOfMonths, endOfThis, lastDay, mendDates } from './deadline-dates.ts'

const issued = '2024-05-08'

describe('lastDay', () => {
  it.each([
    [{ d: '05', m: '6', y: '2024' }, '2024-06-05'],
    [{ d: '30', m: '6', y: '24' }, '2024-06-30'],
    [{ d: '30', m: '6' }, '2024-06-30'],
    [{ d: '30', m: '1' }, '2025-01-30'],
    [{ m: '2' }, '2025-02-28'],
    [{ q: 'ii' }, '2024-06-30'],
    [{ q: '1', y: '2026' }, '2026-03-31'],
    [{ y: '2026' }, '2026-12-31'],
    [{ d: '31', m: '4', y: '2024' }, null],
    [{ m: '13', y: '2024' }, null],
  ])('%o: %s', (groups, expected) => {
    expect(lastDay(groups, issued)).toBe(expected)
  })

  it('knows no year without a document’s date', () => {
    expect(lastDay({ d: '30', m: '6' }, null)).toBeNull()
  })
})

it.each([
  [{ m: '6', y: '2024' }, '2024-05-31'],
  [{ m: '1', y: '2025' }, '2024-12-31'],
  [{ q: 'iv', y: '2024' }, '2024-09-30'],
  [{ q: 'i', y: '2025' }, '2024-12-31'],
  [{ y: '2026' }, '2025-12-31'],
])('dayBefore %o: %s', (groups, expected) => {
  expect(dayBefore(groups, issued)).toBe(expected)
})

it.each([
  [{ half: '6', edge: 'đầu', y: '2025' }, '2025-06-30'],
  [{ half: '06', edge: 'cuối' }, '2024-12-31'],
  [{ half: '9', edge: 'đầu' }, '2024-09-30'],
])('endOfMonths %o: %s', (groups, expected) => {
  expect(endOfMonths(groups, issued)).toBe(expected)
})

it.each([
  ['tháng', 'này', '2024-05-31'],
  ['tháng', 'tới', '2024-06-30'],
  ['quý', 'này', '2024-06-30'],
  ['quý', 'tới', '2024-09-30'],
  ['năm', 'nay', '2024-12-31'],
  ['năm', 'tới', '2025-12-31'],
  ['tuần', 'này', null],
])('endOfThis %s %s: %s', (unit, which, expected) => {
  expect(endOfThis(unit, which, issued)).toBe(expected)
  expect(endOfThis(unit, which, null)).toBeNull()
})

it('dayOfThisMonth', () => {
  expect(dayOfThisMonth(20, 'này', issued)).toBe('2024-05-20')
  expect(dayOfThisMonth(31, 'sau', issued)).toBeNull()
  expect(dayOfThisMonth(5, 'sau', '2024-12-20')).toBe('2025-01-05')
})

it.each([
  ['trước l5/3/2o25', 'trước 15/3/2025'],
  ['ngày o5 tháng 3 năm 2o25', 'ngày 05 tháng 3 năm 2025'],
  ['số 12/ubnd, loại i/ii', 'số 12/ubnd, loại i/ii'],
  ['không có ngày', 'không có ngày'],
  ['hàng thang, trong thang 3 nam 2025', 'hàng tháng, trong tháng 3 năm 2025'],
  ['trước ngay 20/5', 'trước ngày 20/5'],
  ['làm ngay, việt nam 2', 'làm ngay, việt nam 2'],
])('mendDates %s', (key, expected) => {
  expect(mendDates(key)).toBe(expected)
})
