import { expect, it } from 'vitest'
import { readCitation } from './read-citation.ts'

const shown = (text: string, within: string | null) => {
  const { code, own, above } = readCitation(text, within)
  const part = (one: typeof own) => one && `${one.kind ?? '?'}:${one.nameKeys[0]}`
  return [code, part(own), ...above.map(part)].map((one) => one ?? '-').join(' | ')
}

it.each<[string, string | null, string]>([
  ['31012', null, '31012 | -'],
  [' 31012 ', 'An Giang', '31012 | - | ?:an giang'],
  ['Xã Vĩnh Hòa (31012)', null, '31012 | xã:vĩnh hòa'],
  ['Xã Vĩnh Hoà (mã 31012)', null, '31012 | xã:vĩnh hòa'],
  ['Vĩnh Hòa', 'huyện U Minh Thượng', '- | ?:vĩnh hòa | huyện:u minh thượng'],
  ['TT. Thứ 11', 'H. An Minh, T. Kiên Giang', '- | thị trấn:thứ 11 | huyện:an minh | tỉnh:kiên giang'],
  ['xã Vĩnh Phong, huyện Vĩnh Thuận', 'Kiên Giang', '- | xã:vĩnh phong | huyện:vĩnh thuận | ?:kiên giang'],
  ['xã Vĩnh Phong huyện Vĩnh Thuận', null, '- | xã:vĩnh phong | huyện:vĩnh thuận'],
  ['Xã Hội An', 'huyện Chợ Mới', '- | xã:hội an | huyện:chợ mới'],
  ['Bản Lang', null, '- | ?:bản lang'],
  ['Ấp 3, xã Tân Lập', null, '- | ?:ấp 3 xã tân lập'],
  ['Phường 2', 'TP. Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu', '- | phường:2 | thành phố:vũng tàu | tỉnh:bà rịa vũng tàu'],
  ['???', '!!!', '- | ?: | ?:'],
])('%s (%s): %s', (text, within, expected) => {
  expect(shown(text, within)).toBe(expected)
})
