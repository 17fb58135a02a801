import { expect, it } from 'vitest'
import { outlineOf } from './outline-of'

it('draws north up and within its box', () => {
  const outline = outlineOf({
    type: 'LineString',
    coordinates: [
      [105, 9],
      [105, 10],
    ],
  })
  expect(outline?.path).toBe('M0.00 100.00L0.00 0.00')
  expect(outline?.viewBox).toBe('-4 -4 8.00 108.00')
})

it('draws nothing from fewer than two positions', () => {
  expect(outlineOf({ type: 'Point', coordinates: [105, 9] })).toBeNull()
  expect(outlineOf({ type: 'MultiLineString', coordinates: [] })).toBeNull()
})

it('draws every ring of every part', () => {
  const ring = [
    [105, 9],
    [106, 9],
    [106, 10],
    [105, 9],
  ] as const
  expect(outlineOf({ type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] })?.path.match(/M/g)).toHaveLength(3)
})
