import { describe, expect, it } from 'vitest'
import { searchKey } from './fold-text.ts'
import { findDeadline, readTimeValue } from './read-deadline.ts'

const nothing = { date: null, recurrence: null, onDay: null, relative: null }

describe('readTimeValue', () => {
  it.each([
    ['quý IV năm 2025', '2025-12-31'],
    ['Quý II, III/2025', '2025-09-30'],
    ['Quý III', '2025-09-30'],
    ['tháng 6/2025', '2025-06-30'],
    ['Tháng 6', '2025-06-30'],
    ['tháng 2/2024', '2024-02-29'],
    ['Tháng 3 - 5/2025', '2025-05-31'],
    ['hoàn thành trong năm 2025', '2025-12-31'],
    ['từ ngày 01/3/2025 đến ngày 30/9/2025', '2025-09-30'],
    ['Trước 30/6', '2025-06-30'],
    ['l5/O3/2025', '2025-03-15'],
    ['trước ngày 05 tháng 3 năm 2025', '2025-03-05'],
    ['2030', '2030-12-31'],
    ['2025-2030', '2030-12-31'],
    ['6 tháng đầu năm 2025', '2025-06-30'],
    ['Cuối năm', '2025-12-31'],
    ['Trong tháng này', '2025-01-31'],
  ])('%s: %s', (words, date) => {
    expect(readTimeValue(searchKey(words), '2025-01-10')).toEqual({ ...nothing, date })
  })

  it.each([
    'năm 2026 và các năm tiếp theo',
    'Thường xuyên',
    'theo tiến độ của Bộ',
    'Giai đoạn 2026 - 2030',
    'Sau khi có hướng dẫn',
  ])('leaves "%s" open', (words) => {
    expect(readTimeValue(searchKey(words), '2025-01-10')).toEqual(nothing)
  })

  it.each([
    ['hằng quý', { recurrence: 'quarterly' }],
    ['Hàng năm', { recurrence: 'yearly' }],
    ['Trước 30/11 hằng năm', { recurrence: 'yearly' }],
    ['Trước ngày 20 hằng tháng', { recurrence: 'monthly', onDay: 20 }],
    ['6 tháng một lần', { recurrence: 'half_yearly' }],
    [
      'Trong 10 ngày làm việc kể từ ngày nhận được văn bản',
      { relative: { count: 10, unit: 'working_day', from: 'received' } },
    ],
    ['30 ngày kể từ ngày ban hành Kế hoạch này', { relative: { count: 30, unit: 'day', from: 'issued' } }],
  ])('%s', (words, expected) => {
    expect(readTimeValue(searchKey(words), '2025-01-10')).toEqual({ ...nothing, ...expected })
  })
})

describe('findDeadline', () => {
  it('knows no year of a document without a date', () => {
    expect(findDeadline('xong trước ngày 30/6', null)).toMatchObject({ date: null })
    expect(findDeadline('xong trước ngày 30/6/2025', null)).toMatchObject({ date: '2025-06-30' })
    expect(findDeadline('hoàn thành trong tháng này', null)).toMatchObject({ date: null })
  })

  it('answers for any words', () => {
    for (const words of ['', ' ', '(', 'trước ngày', 'trước ngày 99/99/2025', 'trong thời hạn ngày', '\u0000\uD800'])
      expect(findDeadline(words, '2025-01-10')?.date ?? null).toBeNull()
  })
})
