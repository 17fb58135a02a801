import { describe, expect, it } from 'vitest'
import { restoreCase } from './case-restoring.ts'

describe('restoreCase', () => {
  it.each([
    [
      'VỀ TRỒNG RỪNG TRÊN ĐỊA BÀN TỈNH SÔNG TRÀ',
      'Chỉ thị về trồng rừng trên địa bàn tỉnh Sông Trà',
      'Về trồng rừng trên địa bàn tỉnh Sông Trà',
    ],
    ['ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ', '', 'Ủy ban nhân dân tỉnh Sông Trà'],
    ['UBND HUYỆN AN PHÚ', '', 'Ủy ban nhân dân huyện An Phú'],
    ['THỦ TƯỚNG CHÍNH PHỦ', '', 'Thủ tướng Chính phủ'],
    ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', '', 'Bộ Giáo dục và Đào tạo'],
    ['VỀ PHÒNG CHỐNG LŨ TẠI ĐÀ NẴNG', '', 'Về phòng chống lũ tại Đà Nẵng'],
    ['V/v trồng rừng', '', 'V/v trồng rừng'],
  ])('%s', (capitals, running, restored) => {
    expect(restoreCase(capitals, running)).toBe(restored)
  })
})
