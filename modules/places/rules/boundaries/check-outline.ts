import { isInVietnam, type Position } from '../../../../pack-kit/index.ts'
import type { Outline, Ring } from './outline.ts'

/** Boundaries are kept to the fifth decimal of a degree, about one metre. */
export const decimals = 5

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals))

type Given = { ring: Ring } | { problem: string }

/** Coordinates of metres, such as those of VN-2000, are far beyond degrees. */
function describePosition([longitude, latitude]: Position): string {
  const where = `kinh độ ${longitude}, vĩ độ ${latitude}`
  if (Math.abs(longitude) > 360 || Math.abs(latitude) > 360)
    return `tọa độ tính bằng mét (${where}), có thể là VN-2000; chuyển tệp sang WGS 84 (EPSG:4326)`
  if (isInVietnam([latitude, longitude])) return `kinh độ và vĩ độ bị đổi chỗ (${where}); GeoJSON ghi kinh độ trước`
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return `tọa độ không thể có (${where})`
  return `tọa độ nằm ngoài phạm vi Việt Nam (${where})`
}

function readRing(given: unknown): Given {
  if (!Array.isArray(given)) return { problem: 'đường bao không phải là danh sách tọa độ' }
  const ring: Position[] = []
  for (const position of given) {
    const [longitude, latitude] = Array.isArray(position) ? position : []
    if (!isNumber(longitude) || !isNumber(latitude)) return { problem: 'có tọa độ không phải là số' }
    if (!isInVietnam([longitude, latitude])) return { problem: describePosition([longitude, latitude]) }
    const last = ring[ring.length - 1]
    const next: Position = [rounded(longitude), rounded(latitude)]
    if (last?.[0] !== next[0] || last[1] !== next[1]) ring.push(next)
  }
  const [first, last] = [ring[0], ring[ring.length - 1]]
  if (given.length >= 4 && (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]))
    return { problem: 'đường bao chưa khép kín: điểm cuối phải trùng điểm đầu' }
  return { ring }
}

const isArea = (ring: Ring): boolean => new Set(ring.map((position) => position.join())).size >= 3

/**
 * The coordinates of a Polygon or MultiPolygon as a boundary, rounded to a metre, heights dropped; holes and islands smaller than that
 * go. Or a clause in Vietnamese: what is wrong with them.
 */
export function checkOutline(type: string, coordinates: unknown): { outline: Outline } | { problem: string } {
  const areas = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(areas) || areas.length === 0) return { problem: 'không có tọa độ nào' }
  const outline: Ring[][] = []
  for (const area of areas) {
    if (!Array.isArray(area) || area.length === 0) return { problem: 'có phần không có đường bao' }
    const rings: Ring[] = []
    for (const given of area) {
      const read = readRing(given)
      if ('problem' in read) return read
      if (isArea(read.ring)) rings.push(read.ring)
      else if (rings.length === 0) break
    }
    if (rings.length > 0) outline.push(rings)
  }
  return outline.length > 0 ? { outline } : { problem: 'đường bao có ít hơn ba điểm khác nhau' }
}
