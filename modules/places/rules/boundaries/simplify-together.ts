import type { Position } from '../../../../pack-kit/index.ts'
import { type ArcUse, cutIntoArcs } from './cut-into-arcs.ts'
import { countPositions, type Outline, type Ring } from './outline.ts'
import { pointImportance } from './point-importance.ts'

export type Simplifying = {
  /** degrees of latitude within which the first try leaves positions out; 0.0002 is about twenty metres */
  tolerance: number
  /** doubles the tolerance until no more positions are left than this, or nothing more can go */
  mostPositions: number
}

const mostTries = 14

type Weighed = {
  line: readonly Position[]
  importance: Float64Array
  /** how many between the ends stay whatever the tolerance, and what the last of these weighs */
  least: number
  floor: number
}

function weigh(line: readonly Position[], least: number): Weighed {
  const importance = pointImportance(line)
  const weights = least > 0 ? importance.slice(1, -1).sort() : []
  return { line, importance, least, floor: weights[Math.max(0, weights.length - least)] ?? 0 }
}

/** Positions between the ends that stay whatever the tolerance: without them a ring would be a stroke. */
function needOf(ring: readonly ArcUse[], innerOf: (key: string) => number): Map<string, number> {
  const [first, second] = ring
  if (first && !second) return new Map([[first.key, 2]])
  if (ring.length !== 2 || !first || !second) return new Map()
  return new Map([[innerOf(second.key) > innerOf(first.key) ? second.key : first.key, 1]])
}

function keepOf({ line, importance, least, floor }: Weighed, tolerance: number): readonly Position[] {
  // A ring's own positions may weigh nothing where it lies on one line; the least are kept all the same.
  let spare = least
  return line.filter((_, at) => {
    const weight = importance[at] ?? 0
    if (weight > tolerance) {
      if (Number.isFinite(weight)) spare -= 1
      return true
    }
    if (spare <= 0 || weight < floor) return false
    spare -= 1
    return true
  })
}

const turned = (line: readonly Position[], isReversed: boolean) => (isReversed ? line.toReversed() : line)

const joinArcs = (parts: readonly (readonly Position[])[]): Ring =>
  parts.flatMap((part, index) => (index === 0 ? [...part] : part.slice(1)))

/**
 * Boundaries with fewer positions, simplified alike where they run together, so that neighbours still meet. Rings stay closed and keep
 * at least three corners; none goes.
 */
export function simplifyTogether(
  outlines: readonly Outline[],
  { tolerance, mostPositions }: Simplifying,
): readonly Outline[] {
  const { arcs, uses } = cutIntoArcs(outlines)
  const needs = new Map<string, number>()
  const innerOf = (key: string) => arcs.get(key)?.line.length ?? 0
  for (const ring of uses.flat(2))
    for (const [key, least] of needOf(ring, innerOf)) needs.set(key, Math.max(least, needs.get(key) ?? 0))
  const weighed = new Map([...arcs].map(([key, { line }]) => [key, weigh(line, needs.get(key) ?? 0)]))
  const at = (within: number): Outline[] => {
    const kept = new Map([...weighed].map(([key, one]) => [key, keepOf(one, within)]))
    return uses.map((outline) =>
      outline.map((area) =>
        area.map((ring) => joinArcs(ring.map(({ key, isReversed }) => turned(kept.get(key) ?? [], isReversed)))),
      ),
    )
  }
  let within = tolerance
  let simplified = at(within)
  for (let tries = 1; tries < mostTries && countPositions(simplified) > mostPositions; tries += 1) {
    within *= 2
    simplified = at(within)
  }
  return simplified
}
