import { expect, it } from 'vitest'
import { labelSpot } from './label-spot'

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

it('writes a name in the middle of the largest part', () => {
  const spot = labelSpot([[square(105, 9, 0.1)], [square(106, 10, 0.4).reverse()]])
  expect(spot?.longitude).toBeCloseTo(106.2)
  expect(spot?.latitude).toBeCloseTo(10.2)
})

it('has no middle without an area', () => {
  expect(labelSpot([])).toBeNull()
  expect(labelSpot([[]])).toBeNull()
  expect(labelSpot([[[[105, 9]]]])).toEqual({ longitude: 105, latitude: 9 })
})
