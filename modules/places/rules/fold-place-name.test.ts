import { describe, expect, it } from 'vitest'
import { foldPlaceName, foldWords, withoutMarks } from './fold-place-name.ts'

describe('foldPlaceName', () => {
  it.each([
    ['Xã Vĩnh Bình Nam', 'xã', 'vinh binh nam'],
    ['Phường 12', 'phường', '12'],
    ['Phường 01', 'phường', '1'],
    ['Thị trấn Thứ Mười Một', 'thị trấn', 'thu muoi mot'],
    ['Thị xã Hà Tiên', 'thị xã', 'ha tien'],
    ['Thành phố Phan Rang-Tháp Chàm', 'thành phố', 'phan rang thap cham'],
    ['Đặc khu Phú Quốc', 'đặc khu', 'phu quoc'],
    ['Tỉnh Bà Rịa - Vũng Tàu', 'tỉnh', 'ba ria vung tau'],
    ['AN GIANG', null, 'an giang'],
    ['Phường Phường Đúc', 'phường', 'phuong duc'],
    ['Xã', null, 'xa'],
    ['Xã Ea H’Leo', 'xã', 'ea hleo'],
    ["Xã K' Dang", 'xã', 'kdang'],
    ['Thị trấn N.T Phong Hải', 'thị trấn', 'n t phong hai'],
    ['Xã Ðông Hưng'.replace('Ð', '\u00d0'), 'xã', 'dong hung'],
    ['', null, ''],
  ] as const)('%s → %s, %s', (name, kind, plainKey) => {
    expect(foldPlaceName(name)).toMatchObject({ kind, plainKey })
  })

  it.each([
    ['Xã Thuận Hoà', 'xã Thuận Hòa'],
    ['Thành phố Thuỷ Nguyên', 'Thành phố Thủy Nguyên'],
    ['Xã Uỷ Ban', 'Xã Ủy Ban'],
    ['Xã Khoái Châu', 'Xã Khoái Châu'.normalize('NFD')],
    ['Xã Loè', 'Xã Lòe'],
    ['Xã Qúy Hợp', 'Xã Quý Hợp'],
    ['Xã Quí Quân', 'Xã Quý Quân'],
    ['Phường Mĩ Tho', 'Phường Mỹ Tho'],
    ['Xã Kì Sơn', 'Xã Kỳ Sơn'],
  ])('%s and %s are one name', (one, other) => {
    expect(foldPlaceName(one)).toEqual(foldPlaceName(other))
  })

  it.each([
    ['Xã An Sơn', 'Xã Ân Sơn'],
    ['Xã Hòa Bình', 'Xã Hoa Bình'],
    ['Xã Phú Thứ', 'Xã Phú Thu'],
    ['Xã Huy Hạ', 'Xã Hui Hạ'],
  ])('%s and %s are two', (one, other) => {
    expect(foldPlaceName(one).nameKey).not.toBe(foldPlaceName(other).nameKey)
  })
})

describe('foldWords', () => {
  it.each([
    'hòa',
    'thủy',
    'khỏe',
    'hải',
    'khoái',
    'của',
    'mía',
    'quý',
    'quả',
    'già',
    'gì',
    'giếng',
    'tiền',
    'nghĩa',
    'hoàng',
    'quyết',
    'nguyễn',
    'được',
    'mười',
    'ngoài',
    'khuỷu',
    'đắk',
    'mỹ',
    'ở',
    'uyển',
    'giữa',
    'thuở',
    'oánh',
    'sìn',
    'krông',
  ])('leaves %s as lists write it', (word) => {
    expect(foldWords(word)).toBe(word)
  })

  it('keeps the letters of the alphabet and drops their marks only when asked', () => {
    expect(foldWords('  Đắk   Lắk. ')).toBe('đắk lắk')
    expect(withoutMarks(foldWords('Đắk Lắk, Ở Ư Ơ'))).toBe('dak lak o u o')
  })
})
