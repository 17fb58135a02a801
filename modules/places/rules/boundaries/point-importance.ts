import type { Position } from '../../../../pack-kit/index.ts'

/** How far a position lies from a stretch, in degrees of latitude. */
function distance(position: Position, from: Position, to: Position, squeeze: number): number {
  const [x, y] = [(position[0] - from[0]) * squeeze, position[1] - from[1]]
  const [width, height] = [(to[0] - from[0]) * squeeze, to[1] - from[1]]
  const length = width * width + height * height
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * width + y * height) / length))
  return Math.hypot(x - share * width, y - share * height)
}

/**
 * For each position of a line the largest tolerance (degrees of latitude) at which Douglas and Peucker's way of simplifying still keeps
 * it; the ends are kept always.
 */
export function pointImportance(line: readonly Position[]): Float64Array {
  const importance = new Float64Array(line.length).fill(0)
  const last = line.length - 1
  if (last < 0) return importance
  importance[0] = Number.POSITIVE_INFINITY
  importance[last] = Number.POSITIVE_INFINITY
  const squeeze = Math.cos(((line[0]?.[1] ?? 0) * Math.PI) / 180)
  const stretches: [from: number, to: number, most: number][] = [[0, last, Number.POSITIVE_INFINITY]]
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to, most] = stretch
    const [start, end] = [line[from], line[to]]
    if (to - from < 2 || !start || !end) continue
    let [farthest, greatest] = [from + 1, -1]
    for (let at = from + 1; at < to; at += 1) {
      const position = line[at]
      const far = position ? distance(position, start, end, squeeze) : 0
      if (far > greatest) [farthest, greatest] = [at, far]
    }
    const kept = Math.min(greatest, most)
    importance[farthest] = kept
    stretches.push([from, farthest, kept], [farthest, to, kept])
  }
  return importance
}
