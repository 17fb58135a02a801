import { expect, it } from 'vitest'
import { dayAfter, dayBefore } from './next-day'
import { periodWords } from './period-words'

it.each([
  ['2025-03-01', '2025-07-01', 'từ 01/03/2025 đến hết 30/06/2025'],
  ['2025-07-01', null, 'từ 01/07/2025'],
  ['1900-01-01', '2025-03-01', 'đến hết 28/02/2025'],
  ['1900-01-01', null, 'từ trước đến nay'],
])('%s, %s: %s', (validFrom, validTo, words) => expect(periodWords({ validFrom, validTo })).toBe(words))

it('knows leap days and new years', () => {
  expect(dayBefore('2024-03-01')).toBe('2024-02-29')
  expect(dayAfter('2025-12-31')).toBe('2026-01-01')
})
