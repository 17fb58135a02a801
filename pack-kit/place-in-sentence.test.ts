import { expect, it } from 'vitest'
import { placeInSentence } from './place-in-sentence.ts'

it.each([
  ['Xã Vĩnh Phong', 'xã Vĩnh Phong'],
  ['Xã Vĩnh Phong, Huyện Vĩnh Thuận, Tỉnh Kiên Giang', 'xã Vĩnh Phong, huyện Vĩnh Thuận, tỉnh Kiên Giang'],
  ['Thị trấn Vĩnh Thuận', 'thị trấn Vĩnh Thuận'],
  ['Đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
  ['Phường 1, Quận 3, Thành phố Hồ Chí Minh', 'Phường 1, Quận 3, Thành phố Hồ Chí Minh'],
  ['Thành phố Rạch Giá', 'thành phố Rạch Giá'],
  ['Xã', 'Xã'],
  ['Ủy ban nhân dân xã Vĩnh Phong', 'Ủy ban nhân dân xã Vĩnh Phong'],
])('%s → %s', (name, words) => expect(placeInSentence(name)).toBe(words))
