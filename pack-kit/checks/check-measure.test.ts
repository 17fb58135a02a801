import { expect, it } from 'vitest'
import { type BrokenCase, findNamed } from '../testing/find-named.ts'

it.each<BrokenCase>([
  ['a measure by nothing', { 'measures.0.by.register': 'x' }, 'measures/0', 'không có sổ “x”', 'x'],
  ['a measure without words', { 'measures.0.words': [] }, 'measures/0', 'không có từ nào', 'Các tuyến đã trồng.'],
  ['a word too short', { 'measures.0.words.0': 'a' }, 'measures/0', 'quá ngắn', 'a'],
])('names what is wrong with a measure: %s', (_, changes, path, words, mend) => {
  const named = findNamed(changes, path, words)
  expect(named).not.toEqual([])
  expect(named[0]?.trail.at(-1)).toBe(mend)
})
