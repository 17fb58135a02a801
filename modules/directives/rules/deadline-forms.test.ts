import { describe, expect, it } from 'vitest'
import { DEADLINE_FORMS } from './deadline-forms.ts'
import { foldSpan, searchKey } from './fold-text.ts'
import { findDeadline } from './read-deadline.ts'

type Expected = {
  text: string
  date?: string
  recurrence?: string
  onDay?: number
  relative?: [count: number, unit: string, from: string]
}
const issued = '2024-05-08'

/** One example or more a form. */
const examples: Record<string, [words: string, expected: Expected][]> = {
  label: [
    [
      'Ban hành kế hoạch. Thời gian hoàn thành: Quý III/2024.',
      { text: 'Thời gian hoàn thành: Quý III/2024', date: '2024-09-30' },
    ],
    ['lập danh sách (thời hạn: 30/6/2024)', { text: 'thời hạn: 30/6/2024', date: '2024-06-30' }],
    ['Thời gian thực hiện: Thường xuyên', { text: 'Thời gian thực hiện: Thường xuyên' }],
    [
      'Thời gian: từ ngày 01/6 đến ngày 30/9/2024',
      { text: 'Thời gian: từ ngày 01/6 đến ngày 30/9/2024', date: '2024-09-30' },
    ],
  ],
  'twice-a-year': [
    [
      'báo cáo trước ngày 15/6 và 15/12 hằng năm',
      { text: 'báo cáo trước ngày 15/6 và 15/12 hằng năm', recurrence: 'half_yearly', onDay: 15 },
    ],
  ],
  'half-year-and-year': [
    [
      'chế độ báo cáo 6 tháng (trước ngày 10/6), năm (trước ngày 10/12)',
      { text: '6 tháng (trước ngày 10/6), năm (trước ngày 10/12', recurrence: 'half_yearly', onDay: 10 },
    ],
  ],
  'before-day': [
    [
      'lập danh sách, hoàn thành trước ngày 31/12/2024.',
      { text: 'hoàn thành trước ngày 31/12/2024', date: '2024-12-31' },
    ],
    [
      'gửi Sở Y tế chậm nhất ngày 05 tháng 6 năm 2024',
      { text: 'chậm nhất ngày 05 tháng 6 năm 2024', date: '2024-06-05' },
    ],
    ['gửi chậm nhất là vào ngày 05/6', { text: 'gửi chậm nhất là vào ngày 05/6', date: '2024-06-05' }],
    ['nộp muộn nhất đến hết ngày 05.6.2024', { text: 'muộn nhất đến hết ngày 05.6.2024', date: '2024-06-05' }],
    ['xong trước 30/6 để tổng hợp', { text: 'xong trước 30/6', date: '2024-06-30' }],
    ['hoàn thành trước ngày 20/01 để kịp Tết', { text: 'hoàn thành trước ngày 20/01', date: '2025-01-20' }],
    ['cấm biển trước 18 giờ ngày 09/5/2024', { text: 'trước 18 giờ ngày 09/5/2024', date: '2024-05-09' }],
    [
      'gửi về trước 17 giờ 00 phút, ngày 20/5/2024',
      { text: 'trước 17 giờ 00 phút, ngày 20/5/2024', date: '2024-05-20' },
    ],
    ['gửi về trước 10h30’ ngày 20/5', { text: 'trước 10h30’ ngày 20/5', date: '2024-05-20' }],
    ['gửi về trước thứ Sáu, ngày 17/5/2024', { text: 'trước thứ Sáu, ngày 17/5/2024', date: '2024-05-17' }],
    [
      'trước ngày 15 tháng 12 hằng năm, báo cáo',
      { text: 'trước ngày 15 tháng 12 hằng năm', recurrence: 'yearly', onDay: 15 },
    ],
    ['trước ngày 31/01 hằng năm, báo cáo', { text: 'trước ngày 31/01 hằng năm', recurrence: 'yearly' }],
    ['thực hiện từ nay đến hết ngày 30/9/2024', { text: 'từ nay đến hết ngày 30/9/2024', date: '2024-09-30' }],
    ['báo cáo trước ngày l5/6/2O24', { text: 'báo cáo trước ngày l5/6/2O24', date: '2024-06-15' }],
    ['báo cáo trước ngày 30/ 6/ 2024', { text: 'báo cáo trước ngày 30/ 6/ 2024', date: '2024-06-30' }],
    ['báo cáo truớc ngày 30-6-24', { text: 'báo cáo truớc ngày 30-6-24', date: '2024-06-30' }],
    ['hạn cuối là ngày 30/6', { text: 'hạn cuối là ngày 30/6', date: '2024-06-30' }],
  ],
  'on-day': [
    [
      'hoàn thành việc kiểm đếm vào ngày 15/7/2024',
      { text: 'hoàn thành việc kiểm đếm vào ngày 15/7/2024', date: '2024-07-15' },
    ],
    ['báo cáo UBND tỉnh trong ngày 10/5', { text: 'báo cáo UBND tỉnh trong ngày 10/5', date: '2024-05-10' }],
  ],
  'until-day': [
    [
      'hoàn thành việc cấp thẻ đến ngày 15/7/2024',
      { text: 'hoàn thành việc cấp thẻ đến ngày 15/7/2024', date: '2024-07-15' },
    ],
  ],
  range: [
    [
      'tổ chức đợt cao điểm từ ngày 15/6 đến hết ngày 15/9/2024',
      { text: 'từ ngày 15/6 đến hết ngày 15/9/2024', date: '2024-09-15' },
    ],
    ['ra quân từ 01/6/2024 đến 30/6/2024', { text: 'từ 01/6/2024 đến 30/6/2024', date: '2024-06-30' }],
  ],
  'month-range': [
    [
      'triển khai từ tháng 6/2024 đến hết tháng 3/2025',
      { text: 'từ tháng 6/2024 đến hết tháng 3/2025', date: '2025-03-31' },
    ],
  ],
  'by-day': [
    ['đến ngày 30/6/2025 phải hoàn thành số hóa', { text: 'đến ngày 30/6/2025', date: '2025-06-30' }],
    ['đến tháng 9/2024, hoàn thành bàn giao', { text: 'đến tháng 9/2024', date: '2024-09-30' }],
  ],
  'day-of-period': [
    [
      'báo cáo trước ngày 20 hằng tháng',
      { text: 'báo cáo trước ngày 20 hằng tháng', recurrence: 'monthly', onDay: 20 },
    ],
    [
      'gửi báo cáo trước ngày 15 của tháng cuối quý',
      { text: 'báo cáo trước ngày 15 của tháng cuối quý', recurrence: 'quarterly', onDay: 15 },
    ],
    [
      'gửi báo cáo chậm nhất ngày 05 tháng cuối cùng của mỗi quý',
      { text: 'báo cáo chậm nhất ngày 05 tháng cuối cùng của mỗi quý', recurrence: 'quarterly', onDay: 5 },
    ],
    ['báo cáo vào ngày 25 mỗi tháng', { text: 'báo cáo vào ngày 25 mỗi tháng', recurrence: 'monthly', onDay: 25 }],
  ],
  'day-this-month': [
    ['báo cáo trước ngày 20 tháng này', { text: 'báo cáo trước ngày 20 tháng này', date: '2024-05-20' }],
    ['báo cáo trước ngày 05 tháng sau', { text: 'báo cáo trước ngày 05 tháng sau', date: '2024-06-05' }],
  ],
  weekday: [
    [
      'báo cáo trước 15 giờ thứ Năm hằng tuần',
      { text: 'báo cáo trước 15 giờ thứ Năm hằng tuần', recurrence: 'weekly', onDay: 4 },
    ],
    ['gửi vào chiều thứ 6 hàng tuần', { text: 'gửi vào chiều thứ 6 hàng tuần', recurrence: 'weekly', onDay: 5 }],
  ],
  month: [
    ['trình UBND tỉnh trong tháng 6 năm 2024', { text: 'trong tháng 6 năm 2024', date: '2024-06-30' }],
    ['trình UBND tỉnh ngay trong tháng 6', { text: 'trong tháng 6', date: '2024-06-30' }],
    ['thực hiện trong tháng 5, 6/2024', { text: 'trong tháng 5, 6/2024', date: '2024-06-30' }],
    ['hoàn thành tháng 6/2024', { text: 'hoàn thành tháng 6/2024', date: '2024-06-30' }],
    ['xong trước tháng 7/2024', { text: 'xong trước tháng 7/2024', date: '2024-06-30' }],
    ['xong trước cuối tháng 7', { text: 'xong trước cuối tháng 7', date: '2024-07-31' }],
    ['báo cáo trước tháng 12 hằng năm', { text: 'báo cáo trước tháng 12 hằng năm', recurrence: 'yearly' }],
  ],
  quarter: [
    ['ban hành trong quý III/2024', { text: 'trong quý III/2024', date: '2024-09-30' }],
    ['ban hành trong quý II, III năm 2024', { text: 'trong quý II, III năm 2024', date: '2024-09-30' }],
    ['ban hành trong quý I', { text: 'trong quý I', date: '2025-03-31' }],
    ['báo cáo vào quý IV hằng năm', { text: 'báo cáo vào quý IV hằng năm', recurrence: 'yearly' }],
    ['xong trước quý IV/2024', { text: 'xong trước quý IV/2024', date: '2024-09-30' }],
  ],
  'quarter-in-brackets': [['ban hành quy chế (quý III/2024)', { text: 'quý III/2024', date: '2024-09-30' }]],
  'every-year-in': [
    ['Quý I hằng năm xây dựng kế hoạch', { text: 'Quý I hằng năm', recurrence: 'yearly' }],
    ['tổng kết tháng 11 hằng năm', { text: 'tháng 11 hằng năm', recurrence: 'yearly' }],
  ],
  session: [
    [
      'trình Chính phủ tại phiên họp thường kỳ tháng 12 năm 2024',
      { text: 'trình Chính phủ tại phiên họp thường kỳ tháng 12 năm 2024', date: '2024-12-31' },
    ],
  ],
  'half-year': [
    ['giải ngân trong 6 tháng đầu năm 2025', { text: 'trong 6 tháng đầu năm 2025', date: '2025-06-30' }],
    ['giải ngân trong 6 tháng cuối năm', { text: 'trong 6 tháng cuối năm', date: '2024-12-31' }],
  ],
  year: [
    ['kiện toàn trong năm 2024', { text: 'trong năm 2024', date: '2024-12-31' }],
    ['kiện toàn trước năm 2026', { text: 'trước năm 2026', date: '2025-12-31' }],
    ['triển khai trong năm học 2024 - 2025', { text: 'trong năm học 2024 - 2025', date: '2025-05-31' }],
  ],
  'finish-in-year': [
    [
      'hoàn thành các chỉ tiêu kế hoạch năm 2024',
      { text: 'hoàn thành các chỉ tiêu kế hoạch năm 2024', date: '2024-12-31' },
    ],
  ],
  'this-period': [
    ['hoàn thành trong tháng này', { text: 'hoàn thành trong tháng này', date: '2024-05-31' }],
    ['trình UBND tỉnh trong quý tới', { text: 'trình UBND tỉnh trong quý tới', date: '2024-09-30' }],
    ['báo cáo trong tuần này', { text: 'báo cáo trong tuần này' }],
  ],
  'end-of-year': [
    ['tổng kết vào cuối năm.', { text: 'vào cuối năm', date: '2024-12-31' }],
    ['từ nay đến cuối năm tập trung giải ngân', { text: 'từ nay đến cuối năm', date: '2024-12-31' }],
  ],
  periodic: [
    ['tổng hợp tình hình, định kỳ hằng quý báo cáo', { text: 'định kỳ hằng quý', recurrence: 'quarterly' }],
    ['định kỳ 6 tháng báo cáo UBND tỉnh', { text: 'định kỳ 6 tháng', recurrence: 'half_yearly' }],
    [
      'định kỳ hằng quý (trước ngày 20 của tháng cuối quý) gửi báo cáo',
      { text: 'định kỳ hằng quý (trước ngày 20 của tháng cuối quý)', recurrence: 'quarterly', onDay: 20 },
    ],
  ],
  'periodic-unnamed': [['theo dõi, định kỳ báo cáo kết quả', { text: 'định kỳ' }]],
  times: [
    ['lấy mẫu 3 tháng một lần', { text: '3 tháng một lần', recurrence: 'quarterly' }],
    ['lấy mẫu 06 tháng/lần', { text: '06 tháng/lần', recurrence: 'half_yearly' }],
    ['lấy mẫu 12 tháng 01 lần', { text: '12 tháng 01 lần', recurrence: 'yearly' }],
  ],
  'times-in-period': [
    ['kiểm tra 01 lần/quý', { text: '01 lần/quý', recurrence: 'quarterly' }],
    ['kiểm tra ít nhất 02 lần/năm', { text: '02 lần/năm', recurrence: 'half_yearly' }],
    ['mỗi tháng một lần kiểm tra', { text: 'mỗi tháng một lần', recurrence: 'monthly' }],
  ],
  every: [
    ['báo cáo kết quả thực hiện hằng năm theo quy định', { text: 'hằng năm', recurrence: 'yearly' }],
    ['báo cáo kết quả hằng tháng (trước ngày 25)', { text: 'hằng tháng', recurrence: 'monthly', onDay: 25 }],
    ['báo cáo hằng ngày về Sở Y tế', { text: 'hằng ngày' }],
  ],
  'every-first': [['hằng tháng tổng hợp số liệu', { text: 'hằng tháng', recurrence: 'monthly' }]],
  within: [
    [
      'trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ',
      { text: 'trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ', relative: [5, 'working_day', 'event'] },
    ],
    [
      'trong vòng 10 ngày kể từ ngày nhận được Công văn này, báo cáo',
      { text: 'trong vòng 10 ngày kể từ ngày nhận được Công văn này', relative: [10, 'day', 'received'] },
    ],
    ['sau 15 ngày kể từ ngày ban hành', { text: 'sau 15 ngày kể từ ngày ban hành', relative: [15, 'day', 'issued'] }],
    [
      'chậm nhất 30 (ba mươi) ngày, kể từ ngày ký ban hành Kế hoạch này',
      { text: 'chậm nhất 30 (ba mươi) ngày, kể từ ngày ký ban hành Kế hoạch này', relative: [30, 'day', 'signed'] },
    ],
    [
      'trong thời gian một tháng kể từ ngày Chỉ thị này có hiệu lực',
      { text: 'trong thời gian một tháng kể từ ngày Chỉ thị này có hiệu lực', relative: [1, 'month', 'in_force'] },
    ],
    [
      'chậm nhất sau 02 tuần kể từ ngày Quyết định này được ban hành phải gửi',
      { text: 'chậm nhất sau 02 tuần kể từ ngày Quyết định này được ban hành', relative: [2, 'week', 'issued'] },
    ],
    ['báo cáo trong vòng 24 giờ', { text: 'trong vòng 24 giờ' }],
  ],
  until: [['tạm dừng thu phí đến hết ngày 30/9/2024', { text: 'đến hết ngày 30/9/2024', date: '2024-09-30' }]],
  'until-month': [['bàn giao đến hết tháng 01/2025', { text: 'đến hết tháng 01/2025', date: '2025-01-31' }]],
  'until-quarter': [['tạm hoãn đến hết quý III/2024', { text: 'đến hết quý III/2024', date: '2024-09-30' }]],
  'until-year': [['kiện toàn đến hết năm 2025', { text: 'đến hết năm 2025', date: '2025-12-31' }]],
  'hour-every-day': [['trước 16 giờ hằng ngày báo cáo về Ban Chỉ huy', { text: 'trước 16 giờ hằng ngày' }]],
  'in-term': [['hoàn thành trong nhiệm kỳ 2025 - 2030', { text: 'trong nhiệm kỳ 2025 - 2030' }]],
  'in-period': [['giải quyết dứt điểm trong tháng', { text: 'giải quyết dứt điểm trong tháng' }]],
  'before-event': [
    ['hoàn thành trước ngày khai giảng', { text: 'hoàn thành trước ngày khai giảng' }],
    ['hoàn thành việc sửa chữa trước mùa mưa bão', { text: 'hoàn thành việc sửa chữa trước mùa mưa bão' }],
  ],
  'before-season': [['trình UBND tỉnh trước kỳ họp thứ 20', { text: 'trước kỳ họp thứ 20' }]],
  'right-after': [
    ['báo cáo kết quả ngay sau khi kết thúc đợt kiểm tra', { text: 'ngay sau khi kết thúc đợt kiểm tra' }],
  ],
  'at-once': [['có cháy phải báo cáo ngay về UBND tỉnh', { text: 'báo cáo ngay' }]],
  constantly: [['Thường xuyên kiểm tra, báo cáo kết quả', { text: 'Thường xuyên' }]],
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
    const [count, unit, from] = expected.relative ?? []
    expect(found).toMatchObject({
      date: expected.date ?? null,
      recurrence: expected.recurrence ?? null,
      onDay: expected.onDay ?? null,
      relative: expected.relative ? { count, unit, from } : null,
    })
    expect(found && words.slice(found.from, found.to)).toBe(expected.text)
  })

  it.each([
    'theo Nghị quyết hằng năm của Hội đồng nhân dân',
    'bố trí trong dự toán ngân sách hằng năm',
    'hồ sơ đã nộp trước ngày 01/7/2021',
    'theo Quyết định số 12/QĐ-UBND ngày 03/02/2024',
    'giai đoạn 2021 - 2030',
    'triển khai Công văn số 45/SYT-NV ngày 20/6/2024 của Sở Y tế',
    'hoàn thành chỉ tiêu theo Quyết định số 5/QĐ-UBND ngày 09 tháng 6 năm 2024',
    'báo cáo số liệu từ ngày 15/12/2023 đến ngày 14/6/2024',
    'kết quả đạt được trong 5 năm qua',
    'trong 03 năm liên tiếp không vi phạm',
    'thường xuyên kiểm tra việc chấp hành pháp luật',
    'thẩm định an toàn thông tin trước khi đưa vào sử dụng',
    'làm căn cứ đánh giá, xếp loại mức độ hoàn thành nhiệm vụ hằng năm',
    'báo cáo tình hình giải quyết đơn thư trong tháng',
    'theo định kỳ hoặc đột xuất',
    'không tổ chức kiểm tra định kỳ đối với doanh nghiệp',
    'thực hiện chế độ báo cáo định kỳ theo quy định',
    'triển khai ngay các giải pháp phòng, chống dịch',
    'đạt chuẩn nông thôn mới đến năm 2030',
    'khẩn trương hoàn thiện hồ sơ',
    'kế hoạch tăng trưởng bình quân hằng năm',
    'nhiệm vụ được giao tại điểm 3.2 khoản 1',
  ])('finds none in "%s"', (words) => {
    expect(findDeadline(searchKey(words), issued)).toBeNull()
  })

  it.each<[string, (words: string) => string]>([
    ['hard line breaks', (words) => words.replaceAll(' ', '\n')],
    ['wide spaces', (words) => words.replaceAll(' ', ' \t\u00a0 ')],
    ['marks written apart', (words) => words.normalize('NFD')],
    ['stray Markdown', (words) => `**${words.replaceAll(' ', ' ** ')}**`],
    ['stray bars', (words) => `| ${words.replaceAll(' ngày ', ' |ngày ')} |`],
    ['capitals', (words) => words.toUpperCase()],
  ])('reads the same with %s', (_name, perturb) => {
    for (const { words, expected } of rows) {
      const raw = perturb(words)
      const found = findDeadline(foldSpan(raw, { start: 0, end: raw.length }).key, issued)
      expect([words, found?.date ?? null, found?.recurrence ?? null, found?.relative?.count]).toEqual([
        words,
        expected.date ?? null,
        expected.recurrence ?? null,
        expected.relative?.[0],
      ])
    }
  })

  it('prefers what can be dated to what is vague', () => {
    const words = 'báo cáo ngay về sở y tế, hoàn thành trước ngày 30/6/2024'
    expect(findDeadline(words, issued)?.date).toBe('2024-06-30')
  })

  it.each([
    ['miễn phí đến hết năm 2025, báo cáo ubnd tỉnh trong tháng 6 năm 2024', '2024-06-30'],
    ['hoàn thành chỉ tiêu năm 2024 trước ngày 15/11/2024', '2024-11-15'],
    ['hoàn thành các dự án trong tháng 11 năm 2024', '2024-11-30'],
    ['hoàn thành trong 6 tháng đầu năm 2025', '2025-06-30'],
  ])('%s: %s', (words, date) => {
    expect(findDeadline(words, issued)?.date).toBe(date)
  })

  it('prefers a rhythm with its day to "định kỳ" alone', () => {
    const words = 'định kỳ báo cáo sở nội vụ trước ngày 20 hằng tháng'
    expect(findDeadline(words, issued)).toMatchObject({ recurrence: 'monthly', onDay: 20 })
  })

  it('takes the first of several', () => {
    const words = 'gửi dự toán trước ngày 28/6/2024; báo cáo trước ngày 10/11/2024'
    expect(findDeadline(words, issued)?.date).toBe('2024-06-28')
  })

  it('reads long words in time that grows with their length', () => {
    const words = 'báo cáo hoàn thành trong thời hạn 5 gửi tháng quý hằng trước ngày '.repeat(300)
    expect(findDeadline(words, issued)).not.toBeUndefined()
  })
})
