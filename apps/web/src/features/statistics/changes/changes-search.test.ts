import { expect, it } from 'vitest'
import { lastMonday, parseChangesSearch, toChangesQuery } from './changes-search'

it.each([
  ['2026-03-02', '2026-02-23'],
  ['2026-03-03', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['2026-01-01', '2025-12-29'],
])('before %s the last Monday was %s', (day, monday) => {
  expect(lastMonday(day)).toBe(monday)
})

it.each([
  [{}, { from: '2026-03-02', to: '2026-03-05' }],
  [{ tu: '2026-02-01' }, { from: '2026-02-01', to: '2026-03-05' }],
  [{ den: '2026-03-02' }, { from: '2026-02-23', to: '2026-03-02' }],
  [
    { tu: '2026-02-30', den: 'hôm nay', coQuan: 'x' },
    { from: '2026-03-02', to: '2026-03-05' },
  ],
])('%j asks %j', (search, query) => {
  expect(toChangesQuery(parseChangesSearch(search), '2026-03-05')).toEqual(query)
})
