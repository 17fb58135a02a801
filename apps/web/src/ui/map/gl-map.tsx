import { useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import styles from './map.module.css'
import type { DrawnMapProps } from './map-props'
import { mapStyle } from './map-style'
import { type MapCallbacks, type OpenGlMap, openGlMap } from './open-gl-map'
import { useMapPalette } from './use-map-palette'

/** The map drawn by MapLibre, from the data alone: no tiles, no glyphs, no outside server. `onFail`: it cannot be drawn here after all. */
export function GlMap({ handle, label, content, whole, onFail, ...callbacks }: DrawnMapProps & { onFail: () => void }) {
  const container = useRef<HTMLDivElement>(null)
  const opened = useRef<OpenGlMap | null>(null)
  const latest = useRef<MapCallbacks>({ ...callbacks, onFail })
  const palette = useMapPalette()
  const style = useMemo(() => mapStyle(content, palette), [content, palette])
  const first = useRef({ style, whole, label })

  useEffect(() => {
    latest.current = { ...callbacks, onFail }
  })
  useEffect(() => {
    if (!container.current) return undefined
    const map = openGlMap(container.current, first.current, () => latest.current)
    opened.current = map
    return () => {
      opened.current = null
      map?.close()
    }
  }, [])
  useEffect(() => opened.current?.restyle(style), [style])
  useEffect(() => opened.current?.reframe(whole), [whole])
  useImperativeHandle(handle, () => ({
    zoom: (by) => opened.current?.zoom(by),
    whole: () => opened.current?.showWhole(),
  }))
  return <div ref={container} className={styles.gl} data-choosing={callbacks.onChoose ? true : undefined} />
}
