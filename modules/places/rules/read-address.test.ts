import { describe, expect, it } from 'vitest'
import { readAddress } from './read-address.ts'

/** "[details] kind:name | kind:name" of an address. */
const readingOf = (text: string) => {
  const { details, parts } = readAddress(text)
  const shown = parts.map(({ kind, plainKeys }) => `${kind ?? '?'}:${plainKeys.join('=')}`).join(' | ')
  return details.length > 0 ? `[${details.join('; ')}] ${shown}` : shown
}

const vinhBinhNam = 'xã:vinh binh nam | huyện:vinh thuan | tỉnh:kien giang'
const goVap = 'phường:12 | quận:go vap | thành phố:hcm=ho chi minh'

describe('readAddress', () => {
  it.each([
    ['ấp Kênh 5, xã Vĩnh Bình Nam, huyện Vĩnh Thuận, tỉnh Kiên Giang', `[ấp Kênh 5] ${vinhBinhNam}`],
    ['xã Vĩnh Bình Nam, huyện Vĩnh Thuận, tỉnh Kiên Giang, Việt Nam', vinhBinhNam],
    ['Xã Vĩnh Bình Nam - Huyện Vĩnh Thuận - Tỉnh Kiên Giang', vinhBinhNam],
    ['xã Vĩnh Bình Nam huyện Vĩnh Thuận tỉnh Kiên Giang', vinhBinhNam],
    ['ấp 3 xã Vĩnh Bình Nam huyện Vĩnh Thuận, Kiên Giang', '[ấp 3] xã:vinh binh nam | huyện:vinh thuan | ?:kien giang'],
    ['xa vinh binh nam huyen vinh thuan tinh kien giang', vinhBinhNam],
    ['XÃ VĨNH BÌNH NAM, HUYỆN VĨNH THUẬN, TỈNH KIÊN GIANG', vinhBinhNam],
    ['X. Vĩnh Bình Nam, H. Vĩnh Thuận, T. Kiên Giang', vinhBinhNam],
    ['x.Vĩnh Bình Nam; h.Vĩnh Thuận; t.Kiên Giang', vinhBinhNam],
    ['xã Vĩnh Bình Nam\nhuyện Vĩnh Thuận\ntỉnh Kiên Giang', vinhBinhNam],
    ['Vĩnh Bình Nam, Vĩnh Thuận, Kiên Giang', '?:vinh binh nam | ?:vinh thuan | ?:kien giang'],
    ['Vinh Binh Nam – Vinh Thuan – Kien Giang', '?:vinh binh nam | ?:vinh thuan | ?:kien giang'],
    ['xã Vĩnh Bình Nam (cũ), huyện Vĩnh Thuận', 'xã:vinh binh nam | huyện:vinh thuan'],
    ['xã Vĩnh Phong cũ, huyện Vĩnh Thuận', 'xã:vinh phong | huyện:vinh thuan'],
    ['TT Thứ 11, An Minh', 'thị trấn:thu 11=thu muoi mot | ?:an minh'],
    ['thị trấn Thứ Mười Một, huyện An Minh', 'thị trấn:thu muoi mot | huyện:an minh'],
    ['P. 12, Q. Gò Vấp, TP.HCM', goVap],
    ['P12 Q. Gò Vấp TPHCM', goVap],
    ['phường 12 quận Gò Vấp TP HCM', goVap],
    ['12 Nguyễn Trãi, P.1, Q.5, TP. Hồ Chí Minh', '[12 Nguyễn Trãi] phường:1 | quận:5 | thành phố:ho chi minh'],
    ['Phường Bảy, TP Cà Mau', 'phường:bay=7 | thành phố:ca mau'],
    ['phường 5, TX. Hà Tiên', 'phường:5 | thị xã:ha tien'],
    ['xã Tân Xã, huyện Thạch Thất', 'xã:tan xa | huyện:thach that'],
    ['xa tan xa huyen thach that', 'xã:tan xa | huyện:thach that'],
    ['xa tam quan bac huyen hoai nhon tinh binh dinh', 'xã:tam quan bac | huyện:hoai nhon | tỉnh:binh dinh'],
    ['phuong tam quan, thi xa hoai nhon', 'phường:tam quan | thị xã:hoai nhon'],
    ['xã Phước Tỉnh', 'xã:phuoc tinh'],
    ['xã Hà Tĩnh', 'xã:ha tinh'],
    ['tinh ha tinh', 'tỉnh:ha tinh'],
    ['tỉnh lộ 963, xã Vĩnh Thuận', '[tỉnh lộ 963] xã:vinh thuan'],
    ['đường tỉnh 965, xã Minh Thuận', '[đường tỉnh 965] xã:minh thuan'],
    ['Phường 2, thành phố Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu', 'phường:2 | thành phố:vung tau | tỉnh:ba ria vung tau'],
    ['phuong 2, tinh ba ria - vung tau', 'phường:2 | tỉnh:ba ria vung tau'],
    ['phường Lâm Viên - Đà Lạt, Lâm Đồng', 'phường:lam vien da lat | ?:lam dong'],
    ['phường 5 - Đà Lạt - Lâm Đồng', 'phường:5 | ?:da lat | ?:lam dong'],
    ['phường Phú Nhuận, TP Huế, tỉnh Thừa Thiên Huế', 'phường:phu nhuan | thành phố:hue | tỉnh:thua thien hue=hue'],
    ['tỉnh Kiên Giang huyện Vĩnh Thuận xã Vĩnh Bình Nam', 'tỉnh:kien giang | huyện:vinh thuan | xã:vinh binh nam'],
    ['Đặc khu Phú Quốc, An Giang', 'đặc khu:phu quoc | ?:an giang'],
    ['Kiên Giang 92000', '?:kien giang 92000'],
    ['An Giang, 90000', '?:an giang'],
    ['tổ 4, khu phố Vĩnh Phước 2, thị trấn Vĩnh Thuận', '[tổ 4; khu phố Vĩnh Phước 2] thị trấn:vinh thuan'],
    ['xã', '?:xa'],
    ['', ''],
    [' , ; - ', ''],
    ['!!! ???', ''],
  ])('%s', (text, expected) => {
    expect(readingOf(text)).toBe(expected)
    expect(readingOf(text.normalize('NFD'))).toBe(expected.normalize('NFC'))
  })

  it('says whether names are written with diacritics', () => {
    expect(readAddress('Long An').hasMarks).toBe(false)
    expect(readAddress('Tân An, Long An').hasMarks).toBe(true)
  })

  it.each([
    'xã Vĩnh Thuận, '.repeat(700),
    'a'.repeat(10_000),
    'huyện '.repeat(2_000),
    `${'- '.repeat(5_000)}xã An Minh`,
    '('.repeat(10_000),
    'T.P.'.repeat(3_000),
  ])('bears any text (%#)', (text) => {
    expect(readAddress(text).parts.length).toBeLessThanOrEqual(6)
  })
})
