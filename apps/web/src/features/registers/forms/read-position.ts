import type { Geometry, Position } from '../../../../../../pack-kit/fields/field-value'
import { readNumber } from '../../../../../../pack-kit/fields/read-number'
import type { TypedPoint } from './typed-values'

/** What cannot be read stays no number: the checks then say so. */
const degrees = (text: string): number => {
  const plain = text.trim().replace(/[°\s]/g, '')
  return /^-?\d+\.\d+$/.test(plain) ? Number(plain) : (readNumber(plain) ?? Number.NaN)
}

/** Latitude and longitude as typed → a point; null where nothing was typed. */
export function readPoint({ latitude, longitude }: TypedPoint): Geometry | null {
  if (latitude.trim() === '' && longitude.trim() === '') return null
  return { type: 'Point', coordinates: [degrees(longitude), degrees(latitude)] }
}

/** '9.59, 105.1' or '9,59; 105,1': latitude first, as maps on telephones show it. */
function readLine(line: string): Position {
  const [latitude = '', longitude = ''] = line.includes('.') ? line.split(/[\s,;]+/) : line.split(/,\s+|[\s;]+/)
  return [degrees(longitude), degrees(latitude)]
}

/** One position a line → a line, or an area whose ring is closed where it was not; GeoJSON is taken as it is. */
export function readShape(kind: 'line' | 'area', text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (trimmed.startsWith('{'))
    try {
      return JSON.parse(trimmed)
    } catch {
      return trimmed
    }
  const positions = trimmed
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => readLine(line.trim()))
  if (kind === 'line') return { type: 'LineString', coordinates: positions }
  const [first, last] = [positions[0], positions[positions.length - 1]]
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return { type: 'Polygon', coordinates: [isClosed || !first ? positions : [...positions, first]] }
}

/** A line or area as it would be typed; drawings of several parts as GeoJSON. */
export function writeShape(shape: Geometry): string {
  const write = (positions: readonly Position[]) =>
    positions.map(([longitude, latitude]) => `${latitude}, ${longitude}`).join('\n')
  if (shape.type === 'LineString') return write(shape.coordinates)
  const ring = shape.type === 'Polygon' && shape.coordinates.length === 1 ? shape.coordinates[0] : undefined
  return ring ? write(ring) : JSON.stringify(shape)
}
