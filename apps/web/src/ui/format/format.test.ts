import { describe, expect, it } from 'vitest'
import { daysBetween } from './calendar-day'
import { formatDate } from './format-date'
import { formatDateTime } from './format-date-time'
import { formatFileSize } from './format-file-size'
import { formatMoney } from './format-money'
import { formatMoneyExact } from './format-money-exact'
import { formatNumber } from './format-number'
import { formatPercent } from './format-percent'
import { dateFault, parseDate } from './parse-date'
import { relativeDays } from './relative-days'
import { todayInVietnam } from './today-in-vietnam'

describe('dates', () => {
  it('writes day, month, year', () => expect(formatDate('2021-04-27')).toBe('27/04/2021'))
  it('reads an instant in Vietnam time', () => expect(formatDate('2021-04-26T18:30:00Z')).toBe('27/04/2021'))
  it('shows unknown as unknown', () => {
    expect(formatDate(null)).toBe('—')
    expect(formatDate('hôm qua')).toBe('—')
    expect(formatDateTime(undefined)).toBe('—')
  })
  it('writes the clock in Vietnam time', () => {
    expect(formatDateTime('2021-04-27T07:05:00Z')).toBe('27/04/2021 14:05')
    expect(formatDateTime('2021-04-27T17:00:00Z')).toBe('28/04/2021 00:00')
  })
  it('knows today in Vietnam', () => expect(todayInVietnam(new Date('2026-11-22T17:30:00Z'))).toBe('2026-11-23'))
  it('counts calendar days both ways', () => {
    expect(daysBetween('2021-04-27', '2021-05-02')).toBe(5)
    expect(daysBetween('2021-05-02', '2021-04-27')).toBe(-5)
  })
  it.each([
    ['27/04/2021', '2021-04-27'],
    ['7/4/2021', '2021-04-07'],
    ['27-04-2021', '2021-04-27'],
    ['27042021', '2021-04-27'],
    ['31/02/2021', null],
    ['29/02/2024', '2024-02-29'],
    ['2021-04-27', null],
    ['', null],
  ])('parses %j as %j', (typed, expected) => expect(parseDate(typed)).toBe(expected))
  it.each([
    ['27/4/2021', null],
    ['  ', null],
    [' 31/02/2026', '“31/02/2026” không phải là một ngày có thật.'],
    ['00000000', '“00000000” không phải là một ngày có thật.'],
    ['2021-04-27', 'Hãy ghi theo dạng ngày/tháng/năm, ví dụ 27/04/2021.'],
    ['hôm nay', 'Hãy ghi theo dạng ngày/tháng/năm, ví dụ 27/04/2021.'],
  ])('of %j says %j', (typed, fault) => expect(dateFault(typed)).toBe(fault))
})

describe('relativeDays', () => {
  it.each([
    [3, 'còn 3 ngày'],
    [0, 'hôm nay'],
    [-5, 'quá hạn 5 ngày'],
  ])('%i → %s', (days, words) => expect(relativeDays(days)).toBe(words))
  it('can count working days', () => expect(relativeDays(3, 'ngày làm việc')).toBe('còn 3 ngày làm việc'))
})

describe('numbers and money', () => {
  it.each([
    [1234567.5, '1.234.567,5'],
    [-1200, '−1.200'],
    [0, '0'],
    [-0.001, '0'],
    [100, '100'],
    [null, '—'],
    [Number.NaN, '—'],
  ])('formatNumber(%j) → %s', (value, text) => expect(formatNumber(value)).toBe(text))
  it.each([
    [1_253_480_000, '1,25 tỷ đồng'],
    [350_000_000n, '350 triệu đồng'],
    ['950000', '950.000 đồng'],
    [0, '0 đồng'],
    [null, '—'],
  ])('formatMoney(%s) → %s', (value, text) => expect(formatMoney(value)).toBe(text))
  it('keeps every đồng, beyond what a double can hold', () => {
    expect(formatMoneyExact('9007199254740993')).toBe('9.007.199.254.740.993 đồng')
    expect(formatMoneyExact('abc')).toBe('—')
  })
  it('writes percent from a share', () => {
    expect(formatPercent(17 / 22)).toBe('77,3%')
    expect(formatPercent(null)).toBe('—')
  })
  it('writes file sizes', () => {
    expect(formatFileSize(512)).toBe('512 B')
    expect(formatFileSize(34_400)).toBe('34 kB')
    expect(formatFileSize(2_400_000)).toBe('2,4 MB')
  })
})
