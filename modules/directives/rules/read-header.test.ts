import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const body = 'Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện:\n1. Sở Y tế rà soát danh sách.'
const read = (header: string, ending = '') => readDirective(`${header}\n\n${body}\n\n${ending}`)

describe('number and symbol', () => {
  it.each<[string, string | null, string | null]>([
    ['Số: 12/KH-UBND', '12', 'KH-UBND'],
    ['Số:\n7360/KH-UBND', '7360', 'KH-UBND'],
    ['Số 05 /QĐ - UBND', '05', 'QĐ-UBND'],
    ['Số: 15/2023/QĐ-UBND', '15', '2023/QĐ-UBND'],
    ['Số: 5l& /UBND-NC', null, 'UBND-NC'],
    ['Số:      /UBND-NC', null, 'UBND-NC'],
    ['Số: 12-CT/TU', '12', 'CT/TU'],
    ['Số: ', null, null],
  ])('%s', (line, number, symbol) => {
    const reading = read(`UBND TỈNH SÔNG TRÀ\n${line}\nKẾ HOẠCH`)
    expect([reading.number.value, reading.symbol.value]).toEqual([number, symbol])
    expect(reading.number.confidence <= 0.2).toBe(number === null)
  })

  it('takes them from an annex when the header is missing', () => {
    const reading = read(
      'NGHỊ QUYẾT',
      'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nTrần Văn An\n\nPHỤ LỤC\n\n(Kèm theo Nghị quyết số 39/NQ-CP ngày 03 tháng 12 năm 2024 của Chính phủ)',
    )
    expect([reading.number.value, reading.symbol.value, reading.date.value]).toEqual(['39', 'NQ-CP', '2024-12-03'])
    expect(reading.number.confidence).toBeLessThan(0.9)
  })
})

describe('place and date', () => {
  it.each<[string, string | null, string | null]>([
    ['Sông Trà, ngày 05 tháng 01 năm 2024', '2024-01-05', 'Sông Trà'],
    ['*Sông Trà, ngày 5\ntháng 1 năm 2024*', '2024-01-05', 'Sông Trà'],
    ['Sông Trà, ngày   tháng 6 năm 2024', null, 'Sông Trà'],
    ['Sông Trà, ngày 31 tháng 6 năm 2024', null, 'Sông Trà'],
  ])('%j', (line, date, place) => {
    const reading = read(`UBND TỈNH SÔNG TRÀ\n${line}\nKẾ HOẠCH`)
    expect([reading.date.value, reading.place.value]).toEqual([date, place])
  })
})

describe('issuer', () => {
  it.each([
    ['**ỦY BAN NHÂN DÂN**\n**TỈNH SÔNG TRÀ**', 'Ủy ban nhân dân tỉnh Sông Trà'],
    ['UBND TỈNH SÔNG TRÀ\nSỞ NỘI VỤ', 'Sở Nội vụ'],
    ['UBND TỈNH SÔNG TRÀ\nVĂN PHÒNG', 'Văn phòng UBND tỉnh Sông Trà'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['BỘ Y TẾ', 'Bộ Y tế'],
  ])('%s', (header, issuer) => {
    expect(read(`${header}\nSố: 1/KH\nKẾ HOẠCH`).issuer.value).toBe(issuer)
  })

  it('is found from who commands and the province named most, with little confidence', () => {
    const { issuer } = read('Chỉ thị về việc trồng rừng trên địa bàn tỉnh Sông Trà')
    expect(issuer.value).toBe('Ủy ban nhân dân tỉnh Sông Trà')
    expect(issuer.confidence).toBeLessThanOrEqual(0.6)
  })
})

describe('kind and subject', () => {
  it.each([
    ['CHỈ THỊ\nVỀ VIỆC TRỒNG RỪNG NĂM 2024', 'chi_thi', 'Về việc trồng rừng năm 2024'],
    ['Chỉ thị về việc trồng rừng', 'chi_thi', 'Về việc trồng rừng'],
    ['**KẾ HOẠCH**\n\n**Trồng rừng năm 2024**', 'ke_hoach', 'Trồng rừng năm 2024'],
    ['Số: 3/UBND-NL\nV/v trồng rừng\nKính gửi: Sở Nội vụ.', 'cong_van', 'V/v trồng rừng'],
    [
      'QUYẾT ĐỊNH\nPhê duyệt Đề án trồng rừng\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'quyet_dinh',
      'Phê duyệt Đề án trồng rừng',
    ],
  ])('%j', (header, kind, subject) => {
    const reading = read(header)
    expect([reading.kind.value, reading.subject.value]).toEqual([kind, subject])
  })
})

describe('addressees', () => {
  it('are the lines of Kính gửi, an enumeration kept whole', () => {
    expect(read('Kính gửi:\n- Các sở: Y tế; Tài chính;\n- UBND các xã.').addressees).toEqual([
      'Các sở: Y tế; Tài chính',
      'UBND các xã',
    ])
  })

  it('are one when they stand on the same line', () => {
    expect(read('Kính gửi: Sở Y tế.').addressees).toEqual(['Sở Y tế'])
  })

  it('are the lines after "điện:" of a công điện', () => {
    expect(
      read('CÔNG ĐIỆN\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng Bộ Y tế;\n- Chủ tịch UBND các tỉnh.').addressees,
    ).toEqual(['Bộ trưởng Bộ Y tế', 'Chủ tịch UBND các tỉnh'])
  })

  it('are those whom the lead-in of a chỉ thị names', () => {
    expect(read('CHỈ THỊ').addressees).toEqual(['các sở, ngành'])
  })
})
