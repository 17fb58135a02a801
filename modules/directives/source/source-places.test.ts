import { expect, it } from 'vitest'
import { placesOf } from './source-places.ts'

const stretches = [
  { number: 1, start: 0, end: 10 },
  { number: 2, start: 10, end: 20 },
  { number: 3, start: 20, end: 30 },
]
const onPages = (...spans: [number, number][]) =>
  placesOf(
    { pages: stretches, paragraphs: [] },
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ page }) => page)

it.each<[string, [number, number][], number[]]>([
  ['one page', [[2, 8]], [1]],
  ['a page to its last letter', [[2, 10]], [1]],
  ['over a page break', [[8, 12]], [1, 2]],
  ['a whole page between', [[9, 21]], [1, 2, 3]],
  [
    'two stretches on one page',
    [
      [21, 22],
      [25, 30],
    ],
    [3],
  ],
  [
    'stretches out of order',
    [
      [25, 30],
      [2, 8],
    ],
    [1, 3],
  ],
  ['nothing', [], []],
])('words on pages: %s', (_name, spans, pages) => {
  expect(onPages(...spans)).toEqual(pages)
})

it('words in paragraphs where there are no pages; nowhere when nothing is known', () => {
  const spans = [{ start: 12, end: 25 }]
  expect(placesOf({ pages: [], paragraphs: stretches }, spans)).toEqual([
    { page: null, paragraph: 2 },
    { page: null, paragraph: 3 },
  ])
  expect(placesOf({ pages: [], paragraphs: [] }, spans)).toEqual([])
})
