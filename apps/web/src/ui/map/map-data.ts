import { labelSpot } from './label-spot'
import type { MapContent, MapTone, MapValue } from './map-shapes'
import type { Lying } from './project'
import { signImageId } from './sign-image'
import type { MapPalette } from './use-map-palette'

type Feature = {
  type: 'Feature'
  properties: Record<string, string | number>
  geometry: { type: 'Point' | 'MultiPolygon'; coordinates: unknown }
}

export type MapData = { type: 'FeatureCollection'; features: Feature[] }

const collect = (features: Feature[]): MapData => ({ type: 'FeatureCollection', features })

const at = ({ longitude, latitude }: Lying, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
})

/** What is written of a thing: its name, and where it has a value this below it and its sign. */
const written = (
  { tones }: MapPalette,
  name: string,
  tone: MapTone,
  value: MapValue | undefined,
): Record<string, string> =>
  value
    ? { written: value.text ? `${name}\n${value.text}` : name, sign: signImageId(value.sign, tones[tone].strong) }
    : { name }

const titleOf = (name: string, value: MapValue | undefined): string => (value ? `${name}: ${value.words}` : name)

/** What a map shows as GeoJSON, one collection for each source of its style. */
export function mapData({ areas, points, cells, names, chosen }: MapContent, palette: MapPalette) {
  const ofAreas = areas.flatMap(({ id, name, tone, value, outline }) => {
    const spot = labelSpot(outline)
    return spot ? [at(spot, { id, ...written(palette, name, tone, value) })] : []
  })
  const most = Math.max(1, ...cells.map(({ count }) => count))
  return {
    areas: collect(
      areas.map(({ id, name, value, tone, outline }) => ({
        type: 'Feature',
        properties: { id, tone, title: titleOf(name, value) },
        geometry: { type: 'MultiPolygon', coordinates: outline },
      })),
    ),
    points: collect(
      points.map((point) =>
        at(point, {
          id: point.id,
          tone: point.tone,
          title: titleOf(point.title, point.value),
          ...(point.value ? written(palette, point.title, point.tone, point.value) : {}),
        }),
      ),
    ),
    cells: collect(cells.map((cell) => at(cell, { count: cell.count, share: Math.sqrt(cell.count / most) }))),
    names: collect([...ofAreas, ...names.map((name) => at(name, { id: name.id, name: name.name }))]),
    chosen: collect(chosen ? [at(chosen, {})] : []),
  }
}
