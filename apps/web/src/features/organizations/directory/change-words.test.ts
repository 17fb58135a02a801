import { expect, it } from 'vitest'
import { changeWords } from './change-words'
import { sliderStops } from './slider-stops'

const changes = [
  { day: '2025-03-01', organizations: 15 },
  { day: '2025-07-01', organizations: 1204 },
  { day: '2026-12-01', organizations: 2 },
]

it.each([
  ['2025-07-01', '1.204 cơ quan thay đổi trong ngày này.'],
  ['2025-05-05', 'Không có thay đổi đúng ngày này.'],
  ['2026-03-02', 'Danh bạ hôm nay.'],
  ['2026-12-01', 'Ngày chưa đến, theo những gì đã ghi; 2 cơ quan thay đổi trong ngày này.'],
])('%s: %s', (day, words) => expect(changeWords(changes, day, '2026-03-02')).toBe(words))

it('stops at changes and today, each once', () => {
  expect(sliderStops(changes, '2026-03-02')).toEqual(['2025-03-01', '2025-07-01', '2026-03-02', '2026-12-01'])
  expect(sliderStops(changes, '2025-07-01')).toHaveLength(3)
  expect(sliderStops([], '2026-03-02')).toEqual(['2026-03-02'])
})
