import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const body = 'Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện:\n1. Sở Y tế rà soát danh sách.'
const read = (header: string) => {
  const { kind, number, symbol, date, issuer, subject, addressees } = readDirective(`${header}\n\n${body}`)
  return {
    kind: kind.value,
    number: number.value && symbol.value && `${number.value}/${symbol.value}`,
    date: date.value,
    issuer: issuer.value,
    subject: subject.value,
    addressees,
  }
}
type Expected = Partial<ReturnType<typeof read>>
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const COMMITTEE = 'Ủy ban nhân dân tỉnh Sông Trà'

describe('a header', () => {
  it.each<[string, string, Expected]>([
    [
      'in two columns that run into each other',
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SÔNG TRÀ Độc Lập - Tự Do - Hạnh Phúc\nSố: 454/UBND-NCTH Hòa An, ngày 6 tháng 4 năm 2011\nV/v trồng rừng\nKính gửi:\n- Sở Y tế;\n- UBND các huyện.',
      {
        kind: 'cong_van',
        number: '454/UBND-NCTH',
        date: '2011-04-06',
        issuer: COMMITTEE,
        subject: 'V/v trồng rừng',
        addressees: ['Sở Y tế', 'UBND các huyện'],
      },
    ],
    [
      'on one line',
      'UBND TỈNH SÔNG TRÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc Số : 29 /SYT-VP Trà An-Hòa Lạc, ngày 05 tháng11 năm 2010 V/v báo cáo nhanh\nKính gửi: - Sở Nội vụ; - Sở Tài chính.',
      {
        kind: 'cong_van',
        number: '29/SYT-VP',
        date: '2010-11-05',
        issuer: 'Sở Y tế',
        subject: 'V/v báo cáo nhanh',
        addressees: ['Sở Nội vụ', 'Sở Tài chính'],
      },
    ],
    [
      'after the lines of a portal and of a signature',
      `Trang chủ\nVăn bản chỉ đạo điều hành\nTải về\nNgười ký: ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ\nEmail: vanphong@songtra.example\nThời gian ký: 05.06.2024 10:22:13 +07:00\nỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\n${NATION}\nSố: 07/CT-UBND\nSông Trà, ngày 05 tháng 6 năm 2024\nCHỈ THỊ\nVề trồng rừng`,
      { kind: 'chi_thi', number: '07/CT-UBND', date: '2024-06-05', issuer: COMMITTEE, subject: 'Về trồng rừng' },
    ],
    [
      'with stamp and hour, as a công điện has it',
      `ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\nHỎA TỐC\nSố: 07/CĐ-UBND\n${NATION}\nSông Trà, hồi 10 giờ 30 phút ngày 05 tháng 6 năm 2024\nCÔNG ĐIỆN\nVề việc ứng phó bão số 3\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ ĐIỆN:\n- Giám đốc các sở: Y tế, Tài chính;\n- Chủ tịch UBND các huyện.`,
      {
        kind: 'cong_dien',
        number: '07/CĐ-UBND',
        date: '2024-06-05',
        issuer: COMMITTEE,
        subject: 'Về việc ứng phó bão số 3',
        addressees: ['Giám đốc các sở: Y tế, Tài chính', 'Chủ tịch UBND các huyện'],
      },
    ],
    [
      'whose addressees follow "điện:" on the line',
      'CÔNG ĐIỆN\nVề ứng phó mưa lũ\nTHỦ TƯỚNG CHÍNH PHỦ\nSố: 09/CĐ-TTg\nHà Nội, ngày 15 tháng 9 năm 2024\nThủ tướng Chính phủ điện: Bộ trưởng các Bộ: Y tế, Công an.',
      { number: '09/CĐ-TTg', issuer: 'Thủ tướng Chính phủ', addressees: ['Bộ trưởng các Bộ: Y tế, Công an'] },
    ],
    [
      'of conclusions',
      'UBND TỈNH SÔNG TRÀ\nVĂN PHÒNG\nSố: 12/TB-VP\nSông Trà, ngày 05 tháng 01 năm 2019\nTHÔNG BÁO KẾT LUẬN\nCủa Phó Chủ tịch UBND tỉnh tại cuộc họp về trồng rừng',
      {
        kind: 'thong_bao',
        number: '12/TB-VP',
        issuer: 'Văn phòng UBND tỉnh Sông Trà',
        subject: 'Của Phó Chủ tịch UBND tỉnh tại cuộc họp về trồng rừng',
      },
    ],
    [
      'of the Party',
      'ĐẢNG BỘ TỈNH SÔNG TRÀ\nHUYỆN ỦY HÒA AN\n*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nHòa An, ngày 13 tháng 5 năm 2022\nCHỈ THỊ\nvề tăng cường trồng rừng',
      { kind: 'chi_thi', number: '05/CT/HU', date: '2022-05-13', issuer: 'Huyện ủy Hòa An' },
    ],
    [
      'of an annexed plan only',
      'KẾ HOẠCH TRỒNG RỪNG NĂM 2024\n(Ban hành kèm theo Quyết định số 254/QĐ-UBND ngày 17/02/2023 của Ủy ban nhân dân tỉnh Sông Trà)',
      {
        kind: 'ke_hoach',
        number: '254/QĐ-UBND',
        date: '2023-02-17',
        issuer: COMMITTEE,
        subject: 'Trồng rừng năm 2024',
      },
    ],
    [
      'of a resolution whose authority follows the subject in capitals',
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG TRÀ\nSố: 25/NQ-HĐND\nNGHỊ QUYẾT\nVỀ TRỒNG RỪNG\nHỘI ĐỒNG NHÂN DÂN TỈNH SÔNG TRÀ\nKHÓA X, KỲ HỌP THỨ 5\nCăn cứ Luật Lâm nghiệp;',
      { kind: 'nghi_quyet', issuer: 'Hội đồng nhân dân tỉnh Sông Trà', subject: 'Về trồng rừng' },
    ],
    [
      'whose "V/v" wraps over a number',
      `ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\nSố: 12/UBND-VX\nV/v tiêm vắc xin sởi cho trẻ em từ 1 đến\n10 tuổi\n${NATION}\nSông Trà, ngày 08 tháng 5 năm 2024\nKính gửi:\n- Sở Y tế;\n- Sở Tài chính.`,
      { subject: 'V/v tiêm vắc xin sởi cho trẻ em từ 1 đến 10 tuổi', addressees: ['Sở Y tế', 'Sở Tài chính'] },
    ],
    [
      'in one table',
      '| UBND TỈNH SÔNG TRÀ <br> **SỞ Y TẾ** <br> Số: 12/KH-SYT | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** <br> Độc lập - Tự do - Hạnh phúc <br> Sông Trà, ngày 08 tháng 5 năm 2024 |\n|---|---|\n\n**KẾ HOẠCH**\n**Trồng rừng**',
      { kind: 'ke_hoach', number: '12/KH-SYT', date: '2024-05-08', issuer: 'Sở Y tế', subject: 'Trồng rừng' },
    ],
  ])('%s', (_what, header, expected) => {
    expect(read(header)).toMatchObject(expected)
  })
})

describe('a date', () => {
  it.each([
    ['Bà Trà – Sông Trà, ngày 5 tháng 8 năm 2013', '2013-08-05'],
    ['Sông Trà, ngày 28/8/2019', '2019-08-28'],
    ['SÔNG TRÀ, NGÀY 31 THÁNG 3 NĂM 2020', '2020-03-31'],
    ['Sông Trà ngày 5 tháng 8 năm 2013', '2013-08-05'],
    ['Ngày 5 tháng 8 năm 2013', '2013-08-05'],
    ['Sông Trà, ngày\n19 tháng 11 năm 2025', '2025-11-19'],
    ['Sông Trà, ngày l8 tháng 6 năm 2025', '2025-06-18'],
    ['Sông Trà, ngày ..... tháng ..... năm 2024', null],
  ])('%j', (line, date) => {
    expect(read(`ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\nSố: 1/KH-UBND\n${line}\nKẾ HOẠCH\nTrồng rừng`).date).toBe(date)
  })

  it('is surer in digits than where a scan gave letters', () => {
    const sure = (day: string) =>
      readDirective(`Số: 1/KH-UBND\nSông Trà, ngày ${day} tháng 6 năm 2025\nKẾ HOẠCH\n\n${body}`).date.confidence
    expect(sure('l8')).toBeLessThan(sure('18'))
  })
})

describe('hard breaks', () => {
  const header = `ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\n${NATION}\nSố: 07/CT-UBND\nSông Trà, ngày 05\ntháng 6 năm 2024\nCHỈ THỊ\nVề trồng rừng trên địa bàn\ntỉnh Sông Trà`
  const text = `${header}\nTrong thời gian qua, công tác trồng rừng đã đạt\nnhiều kết quả nhưng vẫn còn hạn chế cần khắc\nphục sớm. Chủ tịch UBND tỉnh yêu cầu các sở,\nngành thực hiện như sau:\n1. Sở Y tế rà soát danh sách các hộ dân trên địa\nbàn toàn tỉnh.`
  const expected = { number: '07', date: '2024-06-05', issuer: COMMITTEE, duties: 1 }
  const summary = (given: string) => {
    const { number, date, issuer, duties } = readDirective(given)
    return { number: number.value, date: date.value, issuer: issuer.value, duties: duties.length }
  }

  it.each([
    ['as they are', text],
    ['with blank lines between', text.replaceAll('\n', '\n\n')],
    ['of Windows', text.replaceAll('\n', '\r\n')],
    ['indented', text.replaceAll('\n', '\n    ')],
  ])('%s', (_how, given) => {
    expect(summary(given)).toEqual(expected)
  })
})
