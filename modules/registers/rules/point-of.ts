import type { Position } from '../../../pack-kit/fields/field-value.ts'

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((degrees) => typeof degrees === 'number')

/** All positions of a geometry, however deep they lie. */
const positionsIn = (coordinates: unknown): Position[] => {
  if (isPosition(coordinates)) return [coordinates]
  return Array.isArray(coordinates) ? coordinates.flatMap(positionsIn) : []
}

const middle = (degrees: readonly number[]): number =>
  (degrees.reduce((least, one) => Math.min(least, one)) + degrees.reduce((most, one) => Math.max(most, one))) / 2

/**
 * Where a drawing (GeoJSON, WGS 84) is marked on a map: a point itself, the middle position of a line, the middle of an area's box.
 * Null where there are no positions.
 */
export function pointOf(kind: 'point' | 'line' | 'area', value: unknown): Position | null {
  const positions = positionsIn((value as { coordinates?: unknown } | null)?.coordinates)
  if (positions.length === 0) return null
  if (kind !== 'area') return positions[Math.floor(positions.length / 2)] ?? null
  return [middle(positions.map(([longitude]) => longitude)), middle(positions.map(([, latitude]) => latitude))]
}
