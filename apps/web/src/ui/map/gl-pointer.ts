import type { GeoJSONSource, Map as GlMap, MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl'
import { formatNumber } from '../format/format-number'
import type { MapThing } from './map-shapes'

const layers = ['point', 'point-value', 'cluster', 'cell', 'area']
/** A finger covers more than the tip of an arrow; pixels. */
const reach = 6

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What lies under a pointer, and what a click does with it. */
export function pointerOn(map: GlMap) {
  function find({ point: { x, y } }: MapMouseEvent): MapGeoJSONFeature | undefined {
    if (!map.isStyleLoaded()) return undefined
    const found = map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers },
    )
    return found.find(({ layer }) => layer.id !== 'area') ?? map.queryRenderedFeatures([x, y], { layers: ['area'] })[0]
  }

  return {
    /** What is pointed at in words; null: nothing. */
    tell(event: MapMouseEvent): string | null {
      const feature = find(event)
      map.getCanvas().style.cursor = feature ? 'pointer' : ''
      if (!feature) return null
      const { title, point_count: together, count } = feature.properties
      const counted = together ?? count
      return typeof counted === 'number' ? `${formatNumber(counted)} bản ghi` : textOf(title) || null
    },
    /** Opens a thing; comes closer where several are told as one. */
    async follow(event: MapMouseEvent, onOpen: ((thing: MapThing) => void) | undefined): Promise<void> {
      const feature = find(event)
      if (!feature) return
      const { id, cluster_id: cluster } = feature.properties
      const kind = feature.layer.id
      if (kind === 'cluster' || kind === 'cell') {
        const source = kind === 'cluster' ? map.getSource<GeoJSONSource>('points') : undefined
        const zoom = (await source?.getClusterExpansionZoom(cluster)) ?? map.getZoom() + 2
        map.easeTo({ center: event.lngLat, zoom, duration: 300 }, { isZoomed: true })
      } else onOpen?.({ kind: kind === 'area' ? 'area' : 'point', id: textOf(id) })
    },
  }
}
