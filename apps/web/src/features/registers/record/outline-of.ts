import type { Geometry, Position } from '../../../../../../pack-kit/fields/field-value'

const linesOf = (shape: Geometry): readonly (readonly Position[])[] => {
  switch (shape.type) {
    case 'Point':
      return [[shape.coordinates]]
    case 'LineString':
      return [shape.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates
    case 'MultiPolygon':
      return shape.coordinates.flat()
  }
}

/** A line or boundary as a path of SVG, north up, without distortion at its latitude; null where there is nothing to see. */
export function outlineOf(shape: Geometry): { viewBox: string; path: string } | null {
  const lines = linesOf(shape)
  const all = lines.flat()
  const [first] = all
  if (first === undefined || all.length < 2) return null
  const squeeze = Math.cos((first[1] * Math.PI) / 180)
  const project = ([longitude, latitude]: Position) => [longitude * squeeze, -latitude] as const
  const projected = all.map(project)
  const [left, top] = [0, 1].map((axis) => Math.min(...projected.map((point) => point[axis] ?? 0))) as [number, number]
  const [right, bottom] = [0, 1].map((axis) => Math.max(...projected.map((point) => point[axis] ?? 0))) as [
    number,
    number,
  ]
  const size = Math.max(right - left, bottom - top, 1e-6)
  const scale = 100 / size
  const write = (position: Position): string => {
    const [x, y] = project(position)
    return `${((x - left) * scale).toFixed(2)} ${((y - top) * scale).toFixed(2)}`
  }
  return {
    viewBox: `-4 -4 ${((right - left) * scale + 8).toFixed(2)} ${((bottom - top) * scale + 8).toFixed(2)}`,
    path: lines.map((line) => `M${line.map(write).join('L')}`).join(''),
  }
}
