import { describe, expect, it } from 'vitest'
import { DEADLINE_FORMS } from './deadline-forms.ts'
import { searchKey } from './fold-text.ts'
import { findDeadline } from './read-deadline.ts'

type Expected = { text: string; date?: string; recurrence?: string }
const issued = '2024-05-08'

/** One example or more a form. */
const examples: Record<string, [words: string, expected: Expected][]> = {
  'before-day': [
    [
      'lập danh sách, hoàn thành trước ngày 31/12/2024.',
      { text: 'hoàn thành trước ngày 31/12/2024', date: '2024-12-31' },
    ],
    [
      'gửi Sở Y tế chậm nhất ngày 05 tháng 6 năm 2024',
      { text: 'chậm nhất ngày 05 tháng 6 năm 2024', date: '2024-06-05' },
    ],
    ['xong trước 30/6 để tổng hợp', { text: 'xong trước 30/6', date: '2024-06-30' }],
    ['hoàn thành trước ngày 20/01 để kịp Tết', { text: 'hoàn thành trước ngày 20/01', date: '2025-01-20' }],
    ['cấm biển trước 18 giờ ngày 09/5/2024', { text: 'trước 18 giờ ngày 09/5/2024', date: '2024-05-09' }],
    ['trước ngày 15 tháng 12 hằng năm, báo cáo', { text: 'trước ngày 15 tháng 12 hằng năm', recurrence: 'yearly' }],
  ],
  'on-day': [
    [
      'hoàn thành việc kiểm đếm vào ngày 15/7/2024',
      { text: 'hoàn thành việc kiểm đếm vào ngày 15/7/2024', date: '2024-07-15' },
    ],
  ],
  'before-day-of-month': [
    ['báo cáo trước ngày 20 hằng tháng', { text: 'báo cáo trước ngày 20 hằng tháng', recurrence: 'monthly' }],
  ],
  month: [['trình UBND tỉnh trong tháng 6 năm 2024', { text: 'trong tháng 6 năm 2024', date: '2024-06-30' }]],
  quarter: [['ban hành trong quý III/2024', { text: 'trong quý III/2024', date: '2024-09-30' }]],
  year: [['kiện toàn trong năm 2024', { text: 'trong năm 2024', date: '2024-12-31' }]],
  'finish-in-year': [
    [
      'hoàn thành các chỉ tiêu kế hoạch năm 2024',
      { text: 'hoàn thành các chỉ tiêu kế hoạch năm 2024', date: '2024-12-31' },
    ],
  ],
  periodic: [
    ['tổng hợp tình hình, định kỳ hằng quý báo cáo', { text: 'định kỳ hằng quý', recurrence: 'quarterly' }],
    ['định kỳ 6 tháng báo cáo UBND tỉnh', { text: 'định kỳ 6 tháng', recurrence: 'half_yearly' }],
    ['theo dõi, định kỳ báo cáo kết quả', { text: 'định kỳ' }],
  ],
  every: [['báo cáo kết quả thực hiện hằng năm theo quy định', { text: 'hằng năm', recurrence: 'yearly' }]],
  'every-first': [['hằng tháng tổng hợp số liệu', { text: 'hằng tháng', recurrence: 'monthly' }]],
  times: [['lấy mẫu 3 tháng một lần', { text: '3 tháng một lần', recurrence: 'quarterly' }]],
  'before-event': [['hoàn thành trước ngày khai giảng', { text: 'hoàn thành trước ngày khai giảng' }]],
  within: [
    [
      'trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ',
      { text: 'trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ' },
    ],
  ],
  'at-once': [['có cháy phải báo cáo ngay về UBND tỉnh', { text: 'báo cáo ngay' }]],
}

describe('deadline forms', () => {
  it('has an example for every form', () => {
    expect(DEADLINE_FORMS.map((form) => form.name).sort()).toEqual(Object.keys(examples).sort())
  })

  const rows = Object.entries(examples).flatMap(([name, some]) =>
    some.map(([words, expected]) => ({ name, words, expected })),
  )
  it.each(rows)('$name: $words', ({ words, expected }) => {
    const found = findDeadline(searchKey(words), issued)
    expect(found && words.slice(found.from, found.to)).toBe(expected.text)
    expect(found?.date ?? null).toBe(expected.date ?? null)
    expect(found?.recurrence ?? null).toBe(expected.recurrence ?? null)
  })

  it.each([
    'theo Nghị quyết hằng năm của Hội đồng nhân dân',
    'bố trí trong dự toán ngân sách hằng năm',
    'hồ sơ đã nộp trước ngày 01/7/2021',
    'theo Quyết định số 12/QĐ-UBND ngày 03/02/2024',
    'giai đoạn 2021 - 2030',
  ])('finds none in "%s"', (words) => {
    expect(findDeadline(searchKey(words), issued)).toBeNull()
  })
})
