import { expect, test } from 'vitest'
import { badgePlaces } from './badge-places'
import type { PageWord } from './boxes-of'

const word = (left: number): PageWord => [0, 1, left, 100, left + 100, 200]
const frame = (left: number, top: number) => ({ left, top, right: left + 2000, bottom: top + 200 })

test('a number stands left of every word, also of the "b)" before its duty', () => {
  expect(badgePlaces([frame(2000, 1000)], [word(1500), word(2000)])).toEqual([{ across: 0.25, beside: 0 }])
})

test('a speck at the edge of a scan does not push numbers off the page', () => {
  expect(badgePlaces([frame(2000, 1000)], [word(10)])).toEqual([{ across: 0.7, beside: 0 }])
})

test('numbers of two duties that begin on one line stand beside each other', () => {
  const places = badgePlaces([frame(2000, 1000), frame(2000, 1040), frame(2000, 2000)], [word(2000)])
  expect(places.map(({ beside }) => beside)).toEqual([0, 1, 0])
})
