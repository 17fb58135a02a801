import { describe, expect, it } from 'vitest'
import { joinIssuerLines } from './join-issuer-lines.ts'

describe('joinIssuerLines', () => {
  it.each<[string[], string]>([
    [['ỦY BAN NHÂN DÂN', 'QUẬN HÒA AN'], 'ỦY BAN NHÂN DÂN QUẬN HÒA AN'],
    [['BỘ GIÁO DỤC VÀ', 'ĐÀO TẠO'], 'BỘ GIÁO DỤC VÀ ĐÀO TẠO'],
    [['BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ'], 'TỔNG CỤC THUẾ'],
    [['BỘ TÀI CHÍNH TỔNG CỤC THUẾ'], 'TỔNG CỤC THUẾ'],
    [['UBND TỈNH SÔNG TRÀ', 'SỞ Y TẾ'], 'SỞ Y TẾ'],
    [['UBND TỈNH SÔNG TRÀ', 'VĂN PHÒNG'], 'VĂN PHÒNG UBND TỈNH SÔNG TRÀ'],
    [['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'], 'ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ'],
    [['ĐẢNG BỘ TỈNH SÔNG TRÀ', 'HUYỆN ỦY HÒA AN'], 'HUYỆN ỦY HÒA AN'],
    [['TỈNH ỦY SÔNG TRÀ', 'BAN THƯỜNG VỤ'], 'BAN THƯỜNG VỤ TỈNH ỦY SÔNG TRÀ'],
    [['BỘ TÀI CHÍNH - BỘ NỘI VỤ'], 'BỘ TÀI CHÍNH - BỘ NỘI VỤ'],
    [['VĂN PHÒNG CHÍNH PHỦ'], 'VĂN PHÒNG CHÍNH PHỦ'],
  ])('%j', (lines, words) => {
    expect(joinIssuerLines(lines).words).toBe(words)
  })

  it('names nothing without lines', () => {
    expect(joinIssuerLines([])).toEqual({ words: '', last: 0 })
  })
})
