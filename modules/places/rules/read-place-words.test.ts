import { expect, it } from 'vitest'
import { readPlaceWords } from './read-place-words.ts'

it.each([
  ['xã Vĩnh Bình', { kind: 'xã', name: { isPlain: false, code: null } }],
  ['Vinh Binh', { name: { key: 'vinh binh', isPlain: true, code: null } }],
  ['Thị trấn', { kind: 'thị trấn' }],
  ['31051', { name: { key: '31051', isPlain: true, code: '31051' } }],
  ['Phường 12', { kind: 'phường', name: { key: '12', isPlain: true, code: null } }],
  ['  ', {}],
  ['***', {}],
])('%s', (words, expected) => {
  expect(readPlaceWords(words)).toMatchObject(expected)
})
