import { expect, it } from 'vitest'
import { columnOf } from '../testing/some-grid'
import { periodWords } from './period-words'

const year = columnOf('a', 'A')
const quarter = columnOf('b', 'B', {
  period: 'quarter',
  of: { from: '2025-10-01', to: '2026-01-01', name: 'Quý IV/2025' },
})

it.each([
  [{ on: '2025-11-29', columns: [year] }, 'Số liệu năm 2025, ngày 29/11/2025; kỳ chưa kết thúc, số cộng dồn còn tăng'],
  [
    { on: '2025-11-29', columns: [quarter] },
    'Số liệu của kỳ có ngày 29/11/2025; kỳ chưa kết thúc, số cộng dồn còn tăng',
  ],
])('%o says %s', (grid, words) => expect(periodWords(grid, '2025-11-29')).toBe(words))

it('is over once the period is', () => {
  expect(periodWords({ on: '2025-12-31', columns: [year, quarter] }, '2026-03-01')).toBe(
    'Số liệu năm 2025, ngày 31/12/2025',
  )
})
