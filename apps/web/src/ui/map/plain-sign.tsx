import styles from './map.module.css'
import type { MapTone } from './map-shapes'
import { type MapSign, signShapes } from './map-signs'

export type PlainSignProps = { sign: MapSign; tone: MapTone; x: number; y: number; size: number }

/** A sign of the plain map, around its spot. */
export function PlainSign({ sign, tone, x, y, size }: PlainSignProps) {
  const { path, isFilled } = signShapes[sign]
  return (
    <path
      className={styles.plainSign}
      data-tone={tone}
      d={path}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`}
      fill={isFilled ? 'currentColor' : 'none'}
      stroke={isFilled ? 'none' : 'currentColor'}
      strokeWidth="1.75"
    />
  )
}
