import { describe, expect, it } from 'vitest'
import type { MapContent, MapTone } from './map-shapes'
import { mapStyle } from './map-style'

const colours = { strong: '#111111', soft: '#eeeeee' }
const tones = { plain: colours, good: colours, bad: colours, unknown: colours, waiting: colours, accent: colours }
const palette = { ground: '#ffffff', ink: '#000000', rule: '#777777', accent: '#880000', tones }

const content = (points: number): MapContent => ({
  areas: [
    {
      id: 'a',
      name: 'Xã Vĩnh Hòa',
      value: { sign: 'dot', text: '45%', words: 'đạt mục tiêu, 45%' },
      tone: 'good',
      outline: [
        [
          [
            [105, 9],
            [105.2, 9],
            [105.2, 9.2],
            [105, 9],
          ],
        ],
      ],
    },
  ],
  points: Array.from({ length: points }, (_, at) => ({
    id: String(at),
    title: `Di tích ${at}`,
    tone: 'accent' as MapTone,
    longitude: 105,
    latitude: 9,
  })),
  cells: [{ longitude: 105, latitude: 9, count: 12 }],
  names: [{ id: 'n', name: 'Xã Vĩnh Thuận', longitude: 105, latitude: 9 }],
  chosen: { longitude: 105, latitude: 9 },
})

describe('the style of a map', () => {
  it('names no address, no glyphs and no pictures: nothing is fetched for it', () => {
    const style = mapStyle(content(3), palette)
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\/|\.pbf|url\(/)
    expect(Object.keys(style)).toEqual(['version', 'sources', 'layers'])
    for (const source of Object.values(style.sources)) expect(source.type).toBe('geojson')
  })

  it('tells many points together and few apart', () => {
    expect(mapStyle(content(60), palette).sources.points).not.toHaveProperty('cluster')
    expect(mapStyle(content(61), palette).sources.points).toMatchObject({ cluster: true })
  })

  it('writes a value below the name of its area', () => {
    const written = JSON.stringify(mapStyle(content(0), palette).sources.names)
    expect(written).toContain('"written":"Xã Vĩnh Hòa\\n45%","sign":"dot|#111111"')
    expect(JSON.stringify(mapStyle(content(0), palette).sources.areas)).toContain('Xã Vĩnh Hòa: đạt mục tiêu, 45%')
  })

  it('has every layer on a source of its own data', () => {
    const { layers, sources } = mapStyle(content(1), palette)
    const named = layers.flatMap((layer) => ('source' in layer ? [String(layer.source)] : []))
    expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort())
  })
})
