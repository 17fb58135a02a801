import { describe, expect, it } from 'vitest'
import { findReportingClause, isReportingLine, readReporting } from './read-reporting.ts'
import { splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const read = (raw: string) => readReporting(splitParagraphs(raw, splitLines(raw)), '2024-05-08')

describe('readReporting', () => {
  it.each<[string, string | null, string | null, string | null]>([
    [
      'Trong quá trình thực hiện nếu có khó khăn, kịp thời báo cáo UBND tỉnh (qua Sở Y tế) để chỉ đạo.',
      'UBND tỉnh',
      'Sở Y tế',
      'kịp thời',
    ],
    [
      'Quá trình triển khai thực hiện có vướng mắc, phản ánh về Sở Y tế để tổng hợp, báo cáo UBND tỉnh.',
      'UBND tỉnh',
      'Sở Y tế',
      null,
    ],
    [
      'Các sở báo cáo UBND tỉnh kết quả thực hiện thông qua Sở Nội vụ trước ngày 15 hằng tháng.',
      'UBND tỉnh',
      'Sở Nội vụ',
      'trước ngày 15 hằng tháng',
    ],
    ['Sở Y tế theo dõi, định kỳ báo cáo UBND tỉnh.', 'UBND tỉnh', null, 'định kỳ'],
    [
      'Báo cáo kết quả thực hiện Chỉ thị này về UBND tỉnh (qua Sở Nội vụ) trước ngày 15/12/2024.',
      'UBND tỉnh',
      'Sở Nội vụ',
      'trước ngày 15/12/2024',
    ],
    [
      'Giao Sở Nội vụ theo dõi và hàng năm tổng hợp báo cáo kết quả về Ủy ban nhân dân tỉnh.',
      'Ủy ban nhân dân tỉnh',
      'Sở Nội vụ',
      'hàng năm',
    ],
    [
      'Sở Y tế báo cáo Chủ tịch UBND tỉnh kết quả thực hiện hằng năm.\n\nNếu có khó khăn, vướng mắc, phản ánh về UBND tỉnh (qua Sở Y tế).',
      'Chủ tịch UBND tỉnh',
      'Sở Y tế',
      'hằng năm',
    ],
    [
      'Sở Y tế báo cáo UBND tỉnh kết quả thực hiện trước ngày 20/6/2024.\n\nKhi phát hiện vi phạm, kịp thời thông tin cho UBND các xã.',
      'UBND tỉnh',
      null,
      'trước ngày 20/6/2024',
    ],
  ])('%s', (text, to, via, when) => {
    const reading = read(text)
    expect([reading?.to, reading?.via, reading?.when]).toEqual([to, via, when])
  })

  it('keeps the clause on difficulties as written', () => {
    const reading = read(
      'Các sở thực hiện nghiêm; quá trình thực hiện có vướng mắc, báo cáo UBND tỉnh (qua Sở Nội vụ)./. #2',
    )
    expect(reading?.difficulties).toBe('quá trình thực hiện có vướng mắc, báo cáo UBND tỉnh (qua Sở Nội vụ)')
  })

  it('says nothing where nothing is said', () => {
    expect(read('Sở Y tế rà soát danh sách.')).toBeNull()
    expect(read('Sở Y tế xây dựng dự toán, gửi Sở Tài chính thẩm định trước ngày 30/5/2024.')).toBeNull()
  })
})

describe('the clause on difficulties', () => {
  it.each([
    'trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về sở y tế',
    'nếu có vướng mắc, đề nghị các đơn vị phản ánh',
    'mọi khó khăn, vướng mắc đề nghị phản ánh về sở y tế',
    'quá trình thực hiện, nếu có vấn đề gì chưa phù hợp, các sở báo cáo ubnd tỉnh',
    'trong quá trình triển khai, nếu cần sửa đổi cho phù hợp, sở y tế trình ubnd tỉnh',
    'trường hợp phát sinh vướng mắc, các xã liên hệ sở nội vụ',
    'trong quá trình tổ chức thực hiện, nếu thấy cần sửa đổi, bổ sung, các sở gửi sở y tế',
  ])('%s', (key) => {
    expect(isReportingLine(key)).toBe(true)
  })

  it('is not a duty to remove difficulties', () => {
    expect(
      findReportingClause('kịp thời tháo gỡ khó khăn, vướng mắc trong quá trình thực hiện; rà soát danh sách'),
    ).toBe(-1)
  })
})
