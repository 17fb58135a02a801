import { expect, it } from 'vitest'
import { groupWords } from './group-words'

it.each([
  [{ reached: 5, missed: 2, unknown: 0 }, 3, '3 chỉ tiêu: 5 đạt · 2 chưa đạt'],
  [{ reached: 0, missed: 0, unknown: 1 }, 1, '1 chỉ tiêu: 1 chưa rõ'],
  [{ reached: 0, missed: 0, unknown: 0 }, 2, '2 chỉ tiêu: chưa giao mục tiêu'],
])('%j of %d says %s', (counts, many, words) =>
  expect(groupWords({ counts, lines: Array.from({ length: many }) })).toBe(words),
)
