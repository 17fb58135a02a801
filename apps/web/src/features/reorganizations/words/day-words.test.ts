import { expect, it } from 'vitest'
import { dayBefore } from '../../../ui/format/next-day'
import { effectiveDayWords } from './day-words'

it.each([
  ['2025-07-01', '2025-06-30'],
  ['2025-01-01', '2024-12-31'],
  ['2024-03-01', '2024-02-29'],
])('before %s comes %s', (day, before) => expect(dayBefore(day)).toBe(before))

it.each<[string | null, RegExp]>([
  [null, /^Ghi trong văn bản/],
  ['2025-06-30', /^Ngày hiệu lực đã qua/],
  ['2025-07-01', /^Hiệu lực từ hôm nay/],
  ['2025-07-02', /tự chuyển vào 00:00 ngày 02\/07\/2025\.$/],
])('on 1/7/2025 a day of %s means %s', (effectiveOn, words) =>
  expect(effectiveDayWords(effectiveOn, '2025-07-01')).toMatch(words),
)
