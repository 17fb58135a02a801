import { describe, expect, it } from 'vitest'
import { findOutlineMark } from './outline-marks.ts'

describe('findOutlineMark', () => {
  it.each([
    ['Phần thứ nhất', 'part'],
    ['CHƯƠNG II. TỔ CHỨC', 'part'],
    ['Điều 3. Hiệu lực', 'article'],
    ['A. TÌNH HÌNH', 'upper'],
    ['IV. TỔ CHỨC THỰC HIỆN', 'roman'],
    ['12. Sở Y tế', 'number'],
    ['2) Sở Y tế', 'number'],
    ['1- Các cấp ủy', 'number'],
    ['1 - Sở Y tế', 'number'],
    ['3.1. Về nhân lực', 'number2'],
    ['3.1 Về nhân lực', 'number2'],
    ['3.1.2. Đào tạo', 'number3'],
    ['(3) Sở Y tế', 'number'],
    ['II/ TỔ CHỨC', 'roman'],
    ['đ) Tham mưu', 'letter'],
    ['(b) Tham mưu', 'letter'],
    ['c/ Tham mưu', 'letter'],
    ['- Rà soát', 'dash'],
    ['– Rà soát', 'dash'],
    ['+ Rà soát', 'plus'],
    ['• Rà soát', 'bullet'],
    ['\uf0b7 Rà soát', 'bullet'],
  ])('%s', (text, kind) => {
    expect(findOutlineMark(text)?.kind).toBe(kind)
  })

  it.each(['10.000 hộ dân', '15.3.2021 là hạn', 'Sở Y tế', '30/6/2025', 'ông Nguyễn'])('none in "%s"', (text) => {
    expect(findOutlineMark(text)).toBeNull()
  })

  it('tells where the words begin', () => {
    expect('a) Rà soát'.slice(findOutlineMark('a) Rà soát')?.length)).toBe('Rà soát')
  })
})
