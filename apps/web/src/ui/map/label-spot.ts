import type { Position } from '../../../../../pack-kit/fields/field-value'
import type { Outline } from './map-shapes'
import type { Lying } from './project'

type Weighed = { longitude: number; latitude: number; area: number }

/** The centre of gravity of a ring and twice its area, signs dropped. */
function weigh(ring: readonly Position[]): Weighed {
  const [originX, originY] = ring[0] ?? [0, 0]
  let [twice, x, y] = [0, 0, 0]
  for (let at = 1; at < ring.length; at += 1) {
    const [one, other] = [ring[at - 1], ring[at]]
    if (!one || !other) continue
    const [ax, ay] = [one[0] - originX, one[1] - originY]
    const [bx, by] = [other[0] - originX, other[1] - originY]
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  if (twice === 0) return { longitude: originX, latitude: originY, area: 0 }
  return { longitude: originX + x / (3 * twice), latitude: originY + y / (3 * twice), area: Math.abs(twice) }
}

/** Where the name of an area is written: in the middle of its largest part; null without any. */
export function labelSpot(outline: Outline): Lying | null {
  let largest: Weighed | null = null
  for (const [outer] of outline) {
    if (!outer) continue
    const weighed = weigh(outer)
    if (largest === null || weighed.area > largest.area) largest = weighed
  }
  return largest && { longitude: largest.longitude, latitude: largest.latitude }
}
