import { expect, it } from 'vitest'
import { plainLetters, plainWords } from './plain-words.ts'

it.each([
  ['Sở Y tế (*)', 'so y te (*)', 'so y te'],
  ['ĐƯỜNG HOA – nông thôn', 'duong hoa – nong thon', 'duong hoa nong thon'],
  ['  Kế hoạch 12/KH-UBND '.normalize('NFD'), '  ke hoach 12/kh-ubnd ', 'ke hoach 12 kh ubnd'],
  ['', '', ''],
  ['***', '***', ''],
])('%s: letters "%s", words "%s"', (text, letters, words) => {
  expect([plainLetters(text), plainWords(text)]).toEqual([letters, words])
})
