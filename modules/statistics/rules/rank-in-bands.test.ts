import { expect, it } from 'vitest'
import { bandsFrom, rankInBands } from './rank-in-bands.ts'

const bands = bandsFrom([1, 10, 30])

it('makes bands of the smallest numbers', () => {
  expect(bands).toEqual([
    { from: 1, to: 9 },
    { from: 10, to: 29 },
    { from: 30, to: null },
  ])
})

type Case = [
  name: string,
  lines: [load: number, rate: number | null][],
  places: [band: number | null, rank: number | null][],
]

it.each<Case>([
  [
    'best first',
    [
      [5, 0.5],
      [9, 1],
      [6, 0.7],
    ],
    [
      [0, 3],
      [0, 1],
      [0, 2],
    ],
  ],
  [
    'bands apart',
    [
      [5, 0.5],
      [10, 0.1],
      [29, 0.2],
      [4, 0.4],
    ],
    [
      [0, 1],
      [1, 2],
      [1, 1],
      [0, 2],
    ],
  ],
  [
    'a tie shares the rank and the next is left out',
    [
      [5, 0.8],
      [6, 0.8],
      [7, 0.5],
    ],
    [
      [0, 1],
      [0, 1],
      [0, 3],
    ],
  ],
  [
    'a tie as shown, in tenths of a percent',
    [
      [50, 0.80004],
      [60, 0.79999],
      [70, 0.798],
    ],
    [
      [2, 1],
      [2, 1],
      [2, 3],
    ],
  ],
  [
    'too few duties',
    [
      [2, 1],
      [5, 0.5],
      [6, 0.4],
    ],
    [
      [0, null],
      [0, 1],
      [0, 2],
    ],
  ],
  [
    'no rate',
    [
      [5, null],
      [5, 0.5],
      [6, 0.4],
    ],
    [
      [0, null],
      [0, 1],
      [0, 2],
    ],
  ],
  [
    'alone in its band',
    [
      [5, 0.5],
      [40, 0.9],
    ],
    [
      [0, null],
      [2, null],
    ],
  ],
  ['nothing at all', [[0, null]], [[null, null]]],
  ['nobody', [], []],
])('%s', (_name, lines, places) => {
  const ranked = rankInBands(
    lines.map(([load, rate]) => ({ load, rate })),
    bands,
    3,
  )
  expect(ranked.map(({ band, rank }) => [band, rank])).toEqual(places)
})

it('says among how many', () => {
  expect(
    rankInBands(
      [
        { load: 5, rate: 1 },
        { load: 6, rate: 0 },
        { load: 2, rate: 1 },
      ],
      bands,
      3,
    ),
  ).toMatchObject([{ of: 2 }, { of: 2 }, { of: 2 }])
})
