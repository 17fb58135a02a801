import { expect, it } from 'vitest'
import { timeAgo } from './time-ago'

const now = new Date('2026-03-02T08:00:00+07:00')

it.each([
  ['2026-03-02T07:59:40+07:00', 'vừa xong'],
  ['2026-03-02T08:00:30+07:00', 'vừa xong'],
  ['2026-03-02T07:55:00+07:00', '5 phút trước'],
  ['2026-03-02T05:10:00+07:00', '2 giờ trước'],
  ['2026-03-01T07:59:00+07:00', '01/03/2026 07:59'],
])('%s → %s', (instant, words) => expect(timeAgo(instant, now)).toBe(words))
