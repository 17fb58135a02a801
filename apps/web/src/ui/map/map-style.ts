import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { mapData } from './map-data'
import type { MapContent, MapTone } from './map-shapes'
import type { MapPalette } from './use-map-palette'

/** More points than these are told together where they lie close. */
const mostApart = 60

/** Drawn by the browser from fonts it has: no file of glyphs is fetched. */
const font = ['Be Vietnam Pro', 'system-ui', 'sans-serif']

type Expression = NonNullable<Extract<LayerSpecification, { type: 'fill' }>['filter']>

const colourOf = ({ tones }: MapPalette, shade: 'strong' | 'soft'): string => {
  const cases = (Object.keys(tones) as MapTone[]).flatMap((tone) => [tone, tones[tone][shade]])
  return ['match', ['get', 'tone'], ...cases, tones.plain[shade]] as unknown as string
}

const valued = ['has', 'sign'] as Expression
const unvalued = ['!', ['has', 'sign']] as Expression

const apart = ['all', ['!', ['has', 'point_count']], unvalued] as unknown as Expression
const together = ['has', 'point_count'] as Expression

function wordsLayer(
  id: string,
  source: string,
  { ink, ground }: MapPalette,
  field: string | unknown[],
  offset: [number, number],
  size = 13,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      'text-field': field as string,
      'text-font': font,
      'text-size': size,
      'text-max-width': 9,
      'text-offset': offset,
      'text-padding': 3,
    },
    paint: { 'text-color': ink, 'text-halo-color': ground, 'text-halo-width': 1.5 },
  }
}

/** The sign of a value always shows, so that nothing is told by colour alone; name and value where there is room. */
function valueLayer(id: string, source: string, palette: MapPalette): LayerSpecification {
  const layer = wordsLayer(id, source, palette, ['get', 'written'], [0, 0])
  return {
    ...layer,
    filter: valued,
    layout: {
      ...layer.layout,
      'icon-image': ['get', 'sign'],
      'icon-allow-overlap': true,
      'icon-offset': [0, -12],
      'text-anchor': 'top',
      'text-offset': [0, -0.1],
      'text-optional': true,
    },
  } as LayerSpecification
}

/** A style of the data alone: plain ground, areas, points, their counts and names; nothing in it has an address. */
export function mapStyle(content: MapContent, palette: MapPalette): StyleSpecification {
  const data = mapData(content, palette)
  const source = (given: unknown) => ({ type: 'geojson' as const, data: given as never })
  const isClustered = content.points.length > mostApart
  const clusters = isClustered ? { cluster: true, clusterRadius: 36, clusterMaxZoom: 15 } : {}
  return {
    version: 8,
    sources: {
      areas: source(data.areas),
      points: { ...source(data.points), ...clusters },
      cells: source(data.cells),
      names: source(data.names),
      chosen: source(data.chosen),
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
      { id: 'area', type: 'fill', source: 'areas', paint: { 'fill-color': colourOf(palette, 'soft') } },
      { id: 'edge', type: 'line', source: 'areas', paint: { 'line-color': palette.rule, 'line-width': 1 } },
      { ...wordsLayer('name', 'names', palette, ['get', 'name'], [0, 0]), filter: unvalued },
      {
        id: 'point',
        type: 'circle',
        source: 'points',
        filter: apart,
        paint: {
          'circle-color': colourOf(palette, 'strong'),
          'circle-radius': 5.5,
          'circle-stroke-color': palette.ground,
          'circle-stroke-width': 1.5,
        },
      },
      {
        id: 'cluster',
        type: 'circle',
        source: 'points',
        filter: together,
        paint: {
          'circle-color': palette.tones.accent.soft,
          'circle-stroke-color': palette.accent,
          'circle-stroke-width': 1.5,
          'circle-radius': ['step', ['get', 'point_count'], 12, 10, 15, 100, 19, 1000, 24],
        },
      },
      {
        id: 'cell',
        type: 'circle',
        source: 'cells',
        paint: {
          'circle-color': palette.tones.accent.soft,
          'circle-stroke-color': palette.accent,
          'circle-stroke-width': 1.5,
          'circle-radius': ['+', 9, ['*', 13, ['get', 'share']]],
        },
      },
      { ...wordsLayer('cluster-count', 'points', palette, ['get', 'point_count'], [0, 0], 12), filter: together },
      wordsLayer('cell-count', 'cells', palette, ['get', 'count'], [0, 0], 11),
      valueLayer('point-value', 'points', palette),
      valueLayer('value', 'names', palette),
      {
        id: 'chosen',
        type: 'circle',
        source: 'chosen',
        paint: {
          'circle-color': palette.accent,
          'circle-radius': 8,
          'circle-stroke-color': palette.ground,
          'circle-stroke-width': 3,
        },
      },
    ] as LayerSpecification[],
  }
}
