import { describe, expect, it } from 'vitest'
import { issuerLines, placeOfIssue } from './issuer-lines.ts'

describe('who issues', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh Sông Trà', ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'], 'Sông Trà'],
    ['Ủy ban nhân dân thành phố Hải Hà', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI HÀ'], 'Hải Hà'],
    ['UBND xã Đông Sơn', ['UBND', 'XÃ ĐÔNG SƠN'], 'Đông Sơn'],
    ['Văn phòng Chính phủ', ['VĂN PHÒNG CHÍNH PHỦ'], 'Văn phòng Chính phủ'],
  ])('%s', (name, lines, place) => {
    expect([issuerLines(name), placeOfIssue(name)]).toEqual([lines, place])
  })
})
