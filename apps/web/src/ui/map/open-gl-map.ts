import { Map as GlMap, type MapMouseEvent, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { pointerOn } from './gl-pointer'
import { type DrawnMapProps, keysHelp } from './map-props'
import { type Box, wholeCountry } from './project'
import { drawSign } from './sign-image'

setWorkerUrl(workerUrl)

/** A map that has not drawn anything by then never will; milliseconds. */
const patience = 20_000
const padding = 24

export type MapCallbacks = Pick<DrawnMapProps, 'onOpen' | 'onSight' | 'onChoose' | 'onPoint'> & { onFail: () => void }

export type OpenGlMap = {
  restyle: (style: StyleSpecification) => void
  /** Other data: shown as a whole, unless the person has moved. */
  reframe: (whole: Box) => void
  showWhole: () => void
  zoom: (by: number) => void
  close: () => void
}

const boundsOf = ({ west, south, east, north }: Box): [number, number, number, number] => [west, south, east, north]

const quiet = { animate: false, padding, maxZoom: 14 }

/** Opens MapLibre in an element; null, with `onFail` called, where it cannot be. `callbacks` are asked anew each time. */
export function openGlMap(
  container: HTMLElement,
  { style, whole: first, label }: { style: StyleSpecification; whole: Box; label: string },
  callbacks: () => MapCallbacks,
): OpenGlMap | null {
  let map: GlMap
  try {
    map = new GlMap({
      container,
      style,
      bounds: boundsOf(first),
      fitBoundsOptions: quiet,
      maxBounds: [wholeCountry.west - 8, wholeCountry.south - 6, wholeCountry.east + 8, wholeCountry.north + 6],
      attributionControl: false,
      maplibreLogo: false,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      locale: {
        'Map.Title': `${label}: ${keysHelp}`,
        'CooperativeGesturesHandler.WindowsHelpText': 'Giữ Ctrl và lăn chuột để phóng to, thu nhỏ',
        'CooperativeGesturesHandler.MacHelpText': 'Giữ ⌘ và lăn chuột để phóng to, thu nhỏ',
        'CooperativeGesturesHandler.MobileHelpText': 'Dùng hai ngón tay để dời bản đồ',
      },
    })
  } catch {
    callbacks().onFail()
    return null
  }
  let whole = first
  let hasMoved = false
  let isLoaded = false
  let waiting: StyleSpecification | null = null
  const giveUp = setTimeout(() => callbacks().onFail(), patience)
  const showWhole = () => {
    hasMoved = false
    map.fitBounds(boundsOf(whole), quiet)
  }
  map.setMissingStyleImageResolver((id) => {
    const image = drawSign(id)
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: 2 })
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.once('load', () => {
    clearTimeout(giveUp)
    container.dataset.drawn = 'true'
    isLoaded = true
    if (waiting) map.setStyle(waiting, { diff: true })
  })
  map.on('webglcontextlost', () => callbacks().onFail())
  map.on('moveend', (event) => {
    if (!('originalEvent' in event) && !(event as { isZoomed?: boolean }).isZoomed) return
    hasMoved = true
    const bounds = map.getBounds()
    callbacks().onSight?.({
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    })
  })
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key === '0') showWhole()
  })
  const pointer = pointerOn(map)
  map.on('click', (event: MapMouseEvent) => {
    const { onChoose, onOpen } = callbacks()
    if (onChoose) onChoose({ longitude: event.lngLat.lng, latitude: event.lngLat.lat })
    else void pointer.follow(event, onOpen)
  })
  map.on('mousemove', (event: MapMouseEvent) => callbacks().onPoint(callbacks().onChoose ? null : pointer.tell(event)))
  map.on('mouseout', () => callbacks().onPoint(null))
  return {
    restyle: (next) => {
      if (isLoaded) map.setStyle(next, { diff: true })
      else waiting = next
    },
    reframe: (next) => {
      whole = next
      if (!hasMoved) showWhole()
    },
    showWhole,
    zoom: (by) => map.zoomTo(map.getZoom() - Math.log2(by), { duration: 200 }, { isZoomed: true }),
    close: () => {
      clearTimeout(giveUp)
      map.remove()
    },
  }
}
