import { isInVietnam } from '../fields/vietnam-box.ts'
import type { ValueProblem } from './record-problem.ts'

/** Types of GeoJSON a field of each kind holds, and how deep the positions lie in their coordinates. */
const depths: Readonly<Record<'point' | 'line' | 'area', Readonly<Record<string, number>>>> = {
  point: { Point: 0 },
  line: { LineString: 1, MultiLineString: 2 },
  area: { Polygon: 2, MultiPolygon: 3 },
}

const mostPositions = 20_000

const wrong = (message: string): ValueProblem => ({ rule: 'coordinates', message })

/** Lists of positions at their depth; null where the coordinates are shaped otherwise. */
function linesOf(coordinates: unknown, depth: number): unknown[][] | null {
  if (!Array.isArray(coordinates)) return null
  if (depth === 0) return [[coordinates]]
  if (depth === 1) return [coordinates]
  const lines = coordinates.map((part) => linesOf(part, depth - 1))
  return lines.length === 0 || lines.includes(null) ? null : lines.flatMap((line) => line ?? [])
}

const isPosition = (position: unknown): position is [number, number] =>
  Array.isArray(position) &&
  position.length === 2 &&
  position.every((degrees) => typeof degrees === 'number' && Number.isFinite(degrees))

const isPossible = ([longitude, latitude]: readonly [number, number]) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180

const isClosed = (ring: readonly (readonly [number, number])[]): boolean => {
  const last = ring[ring.length - 1]
  return ring.length >= 4 && ring[0]?.[0] === last?.[0] && ring[0]?.[1] === last?.[1]
}

/** Whether a value is a geometry (GeoJSON, WGS 84) of the kind, possible on earth, and (softly) within Việt Nam. */
export function checkGeometry(kind: 'point' | 'line' | 'area', value: unknown): ValueProblem[] {
  const { type, coordinates } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const depth = typeof type === 'string' ? depths[kind][type] : undefined
  const lines = depth === undefined ? null : linesOf(coordinates, depth)
  if (lines === null)
    return [{ rule: 'kind', message: `phải là ${Object.keys(depths[kind]).join(' hoặc ')} (GeoJSON)` }]
  const positions = lines.flat()
  if (positions.length > mostPositions) return [wrong(`có quá nhiều điểm (nhiều nhất ${mostPositions})`)]
  if (!positions.every(isPosition)) return [wrong('có tọa độ không phải là cặp kinh độ, vĩ độ')]
  const impossible = positions.find((position) => !isPossible(position))
  if (impossible) {
    const [longitude, latitude] = impossible
    const where = `vĩ độ ${latitude}, kinh độ ${longitude}`
    return [
      wrong(
        isPossible([latitude, longitude])
          ? `có tọa độ không thể có (${where}); vĩ độ và kinh độ có thể bị đổi chỗ`
          : `có tọa độ không thể có (${where}); vĩ độ từ -90 đến 90, kinh độ từ -180 đến 180`,
      ),
    ]
  }
  const checked = lines as [number, number][][]
  if (kind === 'line' && checked.some((line) => line.length < 2)) return [wrong('cần ít nhất hai điểm')]
  if (kind === 'area' && !checked.every(isClosed)) return [wrong('có đường bao chưa khép kín')]
  const outside = positions.some((position) => !isInVietnam(position))
  return outside
    ? [{ rule: 'coordinates', severity: 'warning', message: 'nằm ngoài phạm vi Việt Nam; hãy xem lại tọa độ' }]
    : []
}
