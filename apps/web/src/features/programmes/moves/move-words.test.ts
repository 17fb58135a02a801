import { expect, it } from 'vitest'
import { movesSentence } from './move-words'

it.each([
  [{ better: 12, worse: 3, same: 20, other: 0 }, '12 tốt lên, 3 xấu đi, 20 không đổi.'],
  [{ better: 0, worse: 0, same: 0, other: 2 }, '2 thay đổi.'],
  [{ better: 0, worse: 0, same: 0, other: 0 }, 'Chưa có hai kỳ nào cùng rõ số để so sánh.'],
])('%j says %s', (counts, words) => expect(movesSentence(counts)).toBe(words))
