import { expect, it } from 'vitest'
import { exampleDuty } from './draft-example.fixture.ts'
import { placeFor, placesForParts } from './draft-place.ts'

const duties = [1, 2, 3].map((position) =>
  exampleDuty({ position, sourceSpans: [{ start: position * 100, end: position * 100 + 50 }] }),
)

it.each([
  ['before all others', 0, 0],
  ['between two', 160, 1.5],
  ['inside one', 210, 2.5],
  ['behind all others', 900, 4],
])('placeFor: %s', (_name, start, position) => {
  expect(placeFor(duties, { start, end: start + 10 })).toBe(position)
})

it('placeFor: the first duty of all', () => {
  expect(placeFor([], { start: 5, end: 9 })).toBe(1)
})

it('placesForParts stay in place and in order', () => {
  const [first, second] = placesForParts(duties, 2)
  expect(2 < first && first < second && second < 3).toBe(true)
  const [last, veryLast] = placesForParts(duties, 3)
  expect(3 < last && last < veryLast).toBe(true)
})
