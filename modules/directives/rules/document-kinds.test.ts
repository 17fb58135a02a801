import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS } from './document-kinds.ts'
import { readDirective } from './read-directive.ts'

const body = 'Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện:\n1. Sở Y tế rà soát danh sách.'

describe('the kinds of Nghị định 30/2020/NĐ-CP, Điều 7', () => {
  it('are 29, and the kết luận of the Party', () => {
    expect(DOCUMENT_KINDS).toHaveLength(30)
  })

  it.each(DOCUMENT_KINDS.map(({ kind, title }) => [title.toUpperCase(), kind]))('%s by its title', (title, kind) => {
    expect(readDirective(`ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\n${title}\nVề trồng rừng\n\n${body}`).kind.value).toBe(kind)
  })

  it.each(DOCUMENT_KINDS.flatMap(({ kind, abbreviation }) => (abbreviation ? [[`${abbreviation}-UBND`, kind]] : [])))(
    '%s by its symbol',
    (symbol, kind) => {
      const reading = readDirective(`ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ\nSố: 12/${symbol}\n\n${body}`)
      expect(reading.kind.value).toBe(kind)
      expect(reading.kind.confidence).toBeLessThan(0.9)
    },
  )

  it.each([
    ['Số 12-KL/TU', 'ket_luan'],
    ['Số 05-CT/TU', 'chi_thi'],
    ['Số: 15/2023/QĐ-UBND', 'quyet_dinh'],
    ['Số: 454/UBND-VX\nKính gửi: Sở Y tế.', 'cong_van'],
    ['Số: 454/UBND-VX', 'cong_van'],
  ])('%s', (line, kind) => {
    expect(readDirective(`ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ\n${line}\n\n${body}`).kind.value).toBe(kind)
  })

  it.each(['THÔNG BÁO KẾT LUẬN', 'THÔNG BÁO Ý KIẾN KẾT LUẬN', 'THÔNG BÁO'])('%s is a thông báo', (title) => {
    expect(readDirective(`VĂN PHÒNG CHÍNH PHỦ\n${title}\nTại cuộc họp\n\n${body}`).kind.value).toBe('thong_bao')
  })
})

describe('a first line that cites the document', () => {
  it('stands for the header where there is none', () => {
    const line = 'Chỉ thị số 07/CT-UBND ngày 12/3/2012 của Ủy ban nhân dân tỉnh Sông Trà về tăng cường phòng cháy rừng'
    const { kind, number, symbol, date, issuer, subject } = readDirective(`${line}\n\n${body}`)
    expect([kind.value, number.value, symbol.value, date.value]).toEqual(['chi_thi', '07', 'CT-UBND', '2012-03-12'])
    expect(issuer.value).toBe('Ủy ban nhân dân tỉnh Sông Trà')
    expect(subject.value).toBe('Về tăng cường phòng cháy rừng')
  })

  it('is left aside where the header follows', () => {
    const text = `Chỉ thị số 7/2012/CT-UBND của tỉnh\nỦY BAN NHÂN DÂN\nTỈNH SÔNG TRÀ\nSố: 07/CT-UBND\nSông Trà, ngày 12 tháng 3 năm 2012\nCHỈ THỊ\nVề trồng rừng\n\n${body}`
    const { symbol, subject } = readDirective(text)
    expect([symbol.value, subject.value]).toEqual(['CT-UBND', 'Về trồng rừng'])
  })
})
