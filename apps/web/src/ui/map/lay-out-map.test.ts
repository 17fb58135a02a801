import { expect, it } from 'vitest'
import { layOutMap } from './lay-out-map'
import type { MapArea, MapContent } from './map-shapes'

const size = { width: 1000, height: 640 }
const box = { west: 105, south: 9, east: 106, north: 10 }
const area = (id: string, west: number, value?: MapArea['value']): MapArea => ({
  id,
  name: `Xã ${id}`,
  tone: value ? 'bad' : 'plain',
  outline: [
    [
      [
        [west, 9.4],
        [west + 0.02, 9.4],
        [west + 0.02, 9.42],
        [west, 9.4],
      ],
    ],
  ],
  ...(value ? { value } : {}),
})
const value = { sign: 'triangle', text: '8%', words: '8%, chưa đạt' } as const
const empty: MapContent = { areas: [], points: [], cells: [], names: [], chosen: null }

it('writes a name only where there is room, those with a value first, but shows every sign', () => {
  const areas = [area('A', 105.5), area('B', 105.51, value), area('C', 105.52, value)]
  const { labels, signs } = layOutMap({ ...empty, areas }, box, size, 15)
  expect(labels.map(({ id, text }) => [id, text])).toEqual([['B', '8%']])
  expect(signs.map(({ id, tone }) => [id, tone])).toEqual([
    ['B', 'bad'],
    ['C', 'bad'],
  ])
})

it('draws points of one colour as one path, those with a value by their sign, and counts in circles that grow', () => {
  const point = (id: string, tone: 'good' | 'bad') => ({ id, title: id, tone, longitude: 105.5, latitude: 9.5 })
  const { paths, cells, points, signs } = layOutMap(
    {
      ...empty,
      points: [point('a', 'good'), point('b', 'bad'), { ...point('c', 'good'), value }],
      cells: [
        { longitude: 105.2, latitude: 9.2, count: 4 },
        { longitude: 105.8, latitude: 9.8, count: 400 },
      ],
    },
    box,
    size,
    15,
  )
  expect(paths).toEqual([
    { tone: 'good', path: 'M500.0 320.0h0' },
    { tone: 'bad', path: 'M500.0 320.0h0' },
  ])
  expect(signs.map(({ id }) => id)).toEqual(['c'])
  expect(points.map(({ words }) => words)).toEqual(['a', 'b', 'c: 8%, chưa đạt'])
  expect(cells[0]?.radius).toBeLessThan(cells[1]?.radius ?? 0)
})
