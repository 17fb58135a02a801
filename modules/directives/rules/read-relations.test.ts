import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const HEADER =
  'ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\nSố: 612/UBND-VX\nSông Trà, ngày 10 tháng 6 năm 2024\nV/v trồng rừng\nKính gửi: Sở Y tế.\n'
const DUTIES = 'Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện như sau:\n1. Sở Y tế rà soát danh sách.'

/** Relations of a letter with these grounds, and with these words in place of its second duty. */
const relate = (grounds: string, body = '') =>
  readDirective(`${HEADER}\n${grounds}\n\n${DUTIES}\n${body}`).relations.map(({ kind, number, date }) => [
    kind,
    number,
    date,
  ])

describe('relations in the grounds', () => {
  it.each<[string, unknown[]]>([
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;', [['basis', '30/2020/NĐ-CP', '2020-03-05']]],
    ['Thực hiện Kết luận 05-KL/TW ngày 01-02-2023 của Bộ Chính trị;', [['implements', '05-KL/TW', '2023-02-01']]],
    ['Triển khai Nghị quyết 18-NQ/TW của Trung ương;', [['implements', '18-NQ/TW', null]]],
    [
      'Thực hiện Quyết định số 164 /QĐ - TTg ngày 03 tháng 02 năm 2021; Chỉ thị số 14/CT-TTg ngày 24.3.2020;',
      [
        ['implements', '164/QĐ-TTg', '2021-02-03'],
        ['implements', '14/CT-TTg', '2020-03-24'],
      ],
    ],
    ['Phúc đáp Công văn số 88/SNV-TH ngày 01/6/2024 của Sở Nội vụ;', [['answers', '88/SNV-TH', '2024-06-01']]],
    ['Xét đề nghị của Sở Y tế tại Tờ trình số 45/TTr-SYT ngày 02/5/2024;', [['basis', '45/TTr-SYT', '2024-05-02']]],
    [
      'Căn cứ Nghị định số 91/2024/NĐ-CP ngày 18/7/2024 sửa đổi, bổ sung Nghị định số 156/2018/NĐ-CP;',
      [
        ['basis', '91/2024/NĐ-CP', '2024-07-18'],
        ['mentions', '156/2018/NĐ-CP', null],
      ],
    ],
    ['Căn cứ Luật Lâm nghiệp ngày 15/11/2017;', []],
    ['Căn cứ Công văn số 612/UBND-VX ngày 10/6/2024;', []],
  ])('%s', (grounds, expected) => {
    expect(relate(grounds)).toEqual(expected)
  })
})

describe('relations in the body', () => {
  it.each<[string, unknown[]]>([
    ['2. Công văn này thay thế Công văn số 415/UBND-VX ngày 05/3/2024.', [['replaces', '415/UBND-VX', '2024-03-05']]],
    ['2. UBND tỉnh bãi bỏ Chỉ thị số 12/CT-UBND.', [['repeals', '12/CT-UBND', null]]],
    ['2. Sở Tư pháp tham mưu sửa đổi, bổ sung Quyết định số 12/2020/QĐ-UBND.', [['mentions', '12/2020/QĐ-UBND', null]]],
    ['2. Sở Tài chính căn cứ Thông tư số 08/2021/TT-BNV hướng dẫn thực hiện.', [['mentions', '08/2021/TT-BNV', null]]],
  ])('%s', (body, expected) => {
    expect(relate('', body)).toEqual(expected)
  })

  it('keeps the strongest of several, with the day wherever it stands', () => {
    expect(
      relate(
        'Căn cứ Công văn số 415/UBND-VX ngày 05/3/2024 của UBND tỉnh;',
        '2. Công văn này thay thế Công văn số 415/UBND-VX.',
      ),
    ).toEqual([['replaces', '415/UBND-VX', '2024-03-05']])
  })

  it('tells two documents of one number by their days', () => {
    const grounds = 'Thực hiện Chỉ thị số 02/CT-TTg ngày 04/7/2018; Chỉ thị số 02/CT-TTg ngày 15/11/2019;'
    expect(relate(grounds).map(([, , date]) => date)).toEqual(['2018-07-04', '2019-11-15'])
  })
})

describe('a relation', () => {
  it('carries the citation as far as it stands together, at its place', () => {
    const text = `${HEADER}\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh (gọi tắt là Kế hoạch) về trồng rừng, Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế rà soát danh sách.`
    const [relation] = readDirective(text).relations
    expect(relation?.name).toBe(
      'Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh (gọi tắt là Kế hoạch) về trồng rừng',
    )
    expect(text.slice(relation?.span.start, relation?.span.end)).toBe(relation?.name)
  })

  it('lies in the text and has a number, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Căn cứ ',
      'thay thế ',
      'Nghị định ',
      'số 30/2020/NĐ-CP',
      '12-KH/TU',
      ' ngày 05/3/2020',
      '; ',
      '\n',
      '. ',
      '“',
      ' của ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const { number, span, confidence } of readDirective(text).relations) {
          expect(number).not.toBe('')
          expect(span.start < span.end && span.end <= text.length).toBe(true)
          expect(confidence > 0 && confidence <= 1).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
