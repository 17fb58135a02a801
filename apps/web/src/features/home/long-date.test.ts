import { expect, it } from 'vitest'
import { longDate } from './long-date'

it.each([
  ['2026-03-02', 'Thứ Hai, 02/03/2026'],
  ['2026-03-01', 'Chủ Nhật, 01/03/2026'],
])('%s → %s', (day, words) => expect(longDate(day)).toBe(words))
