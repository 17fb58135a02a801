import { expect, test } from 'vitest'
import { todayWords } from './today-words'

const agencies = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), name: `UBND xã ${index + 1}`, shortName: null }))

test.each([
  [0, 'đã kết thúc hoạt động'],
  [1, 'nay là UBND xã 1'],
  [3, 'nay là UBND xã 1, UBND xã 2, UBND xã 3'],
  [4, 'nay là 4 cơ quan'],
])('%i agencies of today: %s', (count, words) => {
  expect(todayWords({ today: agencies(count) })).toBe(words)
})
