import { expect, it } from 'vitest'
import { cleanStrings } from './clean-strings.ts'

it.each([
  ['bình thường', 'bình thường'],
  ['a\0b', 'ab'],
  ['nửa \ud83d cặp', 'nửa \ufffd cặp'],
  ['trọn cặp \ud83d\ude00', 'trọn cặp \ud83d\ude00'],
  [
    { list: ['\0', { deep: 'x\0' }], number: 1, none: null },
    { list: ['', { deep: 'x' }], number: 1, none: null },
  ],
])('%j → %j', (given, expected) => {
  expect(cleanStrings(given)).toEqual(expected)
})
