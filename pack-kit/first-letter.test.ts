import { expect, it } from 'vitest'
import { beginCapital, beginSmall } from './first-letter.ts'

it.each([
  ['Văn phòng UBND', 'văn phòng UBND', 'Văn phòng UBND'],
  ['đặc khu Phú Quốc', 'đặc khu Phú Quốc', 'Đặc khu Phú Quốc'],
  ['Ấp 5', 'ấp 5', 'Ấp 5'],
  ['12 xã', '12 xã', '12 xã'],
  ['', '', ''],
])('%s: small "%s", capital "%s"', (words, small, capital) => {
  expect([beginSmall(words), beginCapital(words)]).toEqual([small, capital])
})
