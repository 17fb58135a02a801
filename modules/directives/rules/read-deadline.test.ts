import { describe, expect, it } from 'vitest'
import { readTimeValue } from './read-deadline.ts'

describe('readTimeValue', () => {
  it.each([
    ['quý iv năm 2025', '2025-12-31', null],
    ['tháng 6/2025', '2025-06-30', null],
    ['tháng 2/2024', '2024-02-29', null],
    ['hoàn thành trong năm 2025', '2025-12-31', null],
    ['từ ngày 01/3/2025 đến ngày 30/9/2025', '2025-09-30', null],
    ['2030', '2030-12-31', null],
    ['năm 2026 và các năm tiếp theo', null, null],
    ['thường xuyên', null, null],
    ['theo tiến độ của bộ', null, null],
    ['hằng quý', null, 'quarterly'],
  ])('%s', (key, date, recurrence) => {
    expect(readTimeValue(key, '2025-01-10')).toEqual({ date, recurrence })
  })
})
