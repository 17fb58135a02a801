import { expect, it } from 'vitest'
import { placeDayWords, placeStops } from './place-stops'

const changes = ['2025-07-01', '2026-12-01']

it.each([
  [changes, '2026-03-02', ['2025-06-30', '2025-07-01', '2026-03-02', '2026-12-01']],
  [['2025-07-01'], '2025-07-01', ['2025-06-30', '2025-07-01']],
  [[], '2026-03-02', ['2026-03-02']],
])('stops at %o on %s', (days, today, stops) => expect(placeStops(days, today)).toEqual(stops))

it.each([
  ['2026-03-02', 'Địa bàn hôm nay.'],
  ['2025-07-01', 'Có đơn vị hành chính thay đổi từ ngày này.'],
  ['2021-04-27', 'Không có thay đổi đúng ngày này.'],
  ['2026-12-01', 'Ngày chưa đến, theo những gì đã ghi; có đơn vị hành chính thay đổi từ ngày này.'],
  ['2027-01-01', 'Ngày chưa đến, theo những gì đã ghi.'],
])('%s: %s', (day, words) => expect(placeDayWords(changes, day, '2026-03-02')).toBe(words))
