import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitSpan } from './split-span.ts'

it.each([
  ['a month', '2026-03-01', '2026-03-31', ['2026-03-01', '2026-03-15'], []],
  ['a quarter', '2026-01-01', '2026-03-31', ['2026-01-01', '2026-03-15'], []],
  ['February of a leap year', '2028-02-01', '2028-02-29', ['2028-02-01', '2028-02-15'], []],
  ['from the 15th to the 14th over new year', '2025-12-15', '2026-03-14', ['2025-12-15', '2026-03-01'], []],
  ['a half', '2026-03-15', '2026-03-31', ['2026-03-15', '2026-03-15'], []],
  ['days inside a half', '2026-03-05', '2026-03-12', null, [['2026-03-05', '2026-03-12']]],
  ['days of two halves, none whole', '2026-03-05', '2026-03-20', null, [['2026-03-05', '2026-03-20']]],
  ['one day', '2026-03-31', '2026-03-31', null, [['2026-03-31', '2026-03-31']]],
  [
    'a half and a day on each side',
    '2026-03-14',
    '2026-04-01',
    ['2026-03-15', '2026-03-15'],
    [
      ['2026-03-14', '2026-03-14'],
      ['2026-04-01', '2026-04-01'],
    ],
  ],
])('%s', (_name, from, to, halves, edges) => {
  expect(splitSpan({ from, to })).toEqual({
    halves: halves && { from: halves[0], to: halves[1] },
    edges: edges.map(([first, last]) => ({ from: first, to: last })),
  })
})

const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))

it('holds every day of the span once and no other', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one]
      const { halves, edges } = splitSpan({ from, to })
      for (let at = Date.parse('2023-12-01'); at < Date.parse('2028-06-01'); at += 86_400_000) {
        const date = new Date(at).toISOString().slice(0, 10)
        const half = `${date.slice(0, 8)}${Number(date.slice(8)) < 15 ? '01' : '15'}`
        const inHalves = halves !== null && half >= halves.from && half <= halves.to ? 1 : 0
        const times = inHalves + edges.filter((edge) => date >= edge.from && date <= edge.to).length
        expect([date, times]).toEqual([date, date >= from && date <= to ? 1 : 0])
      }
    }),
    { numRuns: 20 },
  )
})
