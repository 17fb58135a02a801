import { expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../pack-kit/index.ts'
import { quoteSource } from './quote-source.ts'
import { shorten } from './shorten.ts'

it.each([
  ['Ngắn', 20, 'Ngắn'],
  ['Hai\n dòng', 20, 'Hai dòng'],
  ['Chủ trì, phối hợp với Sở Tài chính', 15, 'Chủ trì, phối…'],
  ['Chủ trì, phối hợp', 10, 'Chủ trì…'],
  ['x'.repeat(30), 10, `${'x'.repeat(10)}…`],
])('shortens %j to %i: %j', (text, longest, expected) => {
  expect(shorten(text, longest)).toBe(expected)
})

it('quotes the source at its spans, marking what was left out', () => {
  const text = 'Giao Sở Nội vụ chủ trì, báo cáo trước ngày 30/6.'
  expect(
    quoteSource(text, [
      { start: 0, end: 22 },
      { start: 24, end: 48 },
    ]),
  ).toBe('Giao Sở Nội vụ chủ trì … báo cáo trước ngày 30/6.')
  expect(quoteSource(text, [])).toBe('')
})

it.each([
  ['2026-02-27', '2026-03-02', 3],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-03-02', '2026-02-27', -3],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
  expect(addDays(from, days)).toBe(to)
})
