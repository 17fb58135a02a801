import { useMemo } from 'react'
import { layOutMap } from './lay-out-map'
import styles from './map.module.css'
import type { MapArea } from './map-shapes'
import type { Lying } from './project'

const size = { width: 480, height: 320 }
const fontSize = 14
/** Degrees in sight on each side of the spot: its commune and those next to it. */
const around = { longitude: 0.15, latitude: 0.1 }
const nothing: readonly never[] = []

export type StillMapProps = {
  label: string
  areas: readonly MapArea[]
  chosen: Lying
  sources: readonly string[]
}

/** One spot among its areas, as a picture that does not move: light enough for a page that is read on a telephone. */
export function StillMap({ label, areas, chosen, sources }: StillMapProps) {
  const laid = useMemo(() => {
    const { longitude, latitude } = chosen
    const box = {
      west: longitude - around.longitude,
      east: longitude + around.longitude,
      south: latitude - around.latitude,
      north: latitude + around.latitude,
    }
    return layOutMap({ areas, points: nothing, cells: nothing, names: nothing, chosen }, box, size, fontSize)
  }, [areas, chosen])
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <svg className={styles.picture} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
          {laid.areas.map(({ id, tone, path }) => (
            <path className={styles.area} key={id} d={path} data-tone={tone} />
          ))}
          {laid.labels.map(({ id, name, x, y }) => (
            <text className={styles.name} key={id} x={x} y={y} fontSize={fontSize}>
              {name}
            </text>
          ))}
          {laid.chosen ? <circle className={styles.chosen} cx={laid.chosen.x} cy={laid.chosen.y} r={8} /> : null}
        </svg>
      </div>
      <figcaption className={styles.source}>Ranh giới: {sources.join('; ')}</figcaption>
    </figure>
  )
}
