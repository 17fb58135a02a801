import type { Position } from '../../../../pack-kit/index.ts'
import type { Outline, Ring } from './outline.ts'

/** A stretch between two places where more than two lines meet, or a whole ring where none do; the same for all who share it. */
export type Arc = { key: string; line: readonly Position[] }

/** A use of an arc by a ring. */
export type ArcUse = { key: string; isReversed: boolean }

/** A number for a position kept to five decimals; no two have the same. */
const keyOf = ([longitude, latitude]: Position): number =>
  Math.round((longitude + 180) * 1e5) * 1e8 + Math.round((latitude + 90) * 1e5)

/** Those next to a position, as far as they need be told: two, or more than two. */
type Neighbours = { one: number; other: number | null; isJunction: boolean }

function note(known: Map<number, Neighbours>, from: number, to: number): void {
  const neighbours = known.get(from)
  if (neighbours === undefined) known.set(from, { one: to, other: null, isJunction: false })
  else if (neighbours.one === to || neighbours.other === to) return
  else if (neighbours.other === null) neighbours.other = to
  else neighbours.isJunction = true
}

function neighboursIn(rings: readonly Ring[]): Map<number, Neighbours> {
  const known = new Map<number, Neighbours>()
  for (const ring of rings) {
    let before: number | null = null
    for (const position of ring) {
      const key = keyOf(position)
      if (before !== null) {
        note(known, before, key)
        note(known, key, before)
      }
      before = key
    }
  }
  return known
}

/** The ring from another of its positions. */
const beginAt = (ring: Ring, start: number): Ring => {
  const open = ring.slice(0, -1)
  const turned = [...open.slice(start), ...open.slice(0, start)]
  return turned[0] ? [...turned, turned[0]] : ring
}

function smallestOf(ring: Ring): number {
  let smallest = 0
  for (let at = 1; at < ring.length - 1; at += 1) {
    const [one, other] = [ring[at], ring[smallest]]
    if (one && other && keyOf(one) < keyOf(other)) smallest = at
  }
  return smallest
}

function toArc(line: readonly Position[]): Arc & { isReversed: boolean } {
  const ends = (from: readonly Position[]): [number, number] => [
    from[0] ? keyOf(from[0]) : 0,
    from[1] ? keyOf(from[1]) : 0,
  ]
  const reversed = line.toReversed()
  const [one, other] = [ends(line), ends(reversed)]
  const isReversed = other[0] < one[0] || (other[0] === one[0] && other[1] < one[1])
  return { key: (isReversed ? other : one).join(' '), line: isReversed ? reversed : line, isReversed }
}

function cutRing(ring: Ring, isJunction: (position: Position) => boolean): (Arc & { isReversed: boolean })[] {
  const start = ring.findIndex(isJunction)
  if (start < 0) return [toArc(beginAt(ring, smallestOf(ring)))]
  const turned = beginAt(ring, start)
  const arcs: (Arc & { isReversed: boolean })[] = []
  let from = 0
  for (let at = 1; at < turned.length; at += 1) {
    const position = turned[at]
    if (at < turned.length - 1 && !(position && isJunction(position))) continue
    arcs.push(toArc(turned.slice(from, at + 1)))
    from = at
  }
  return arcs
}

/**
 * Cuts boundaries where they begin and cease to run together, so that what is done to an arc is done alike on both sides of it.
 * @returns each arc once, and for every ring of every boundary the arcs it is made of, in order
 */
export function cutIntoArcs(outlines: readonly Outline[]): { arcs: Map<string, Arc>; uses: ArcUse[][][][] } {
  const neighbours = neighboursIn(outlines.flat(2))
  const isJunction = (position: Position) => neighbours.get(keyOf(position))?.isJunction === true
  const arcs = new Map<string, Arc>()
  const uses = outlines.map((outline) =>
    outline.map((area) =>
      area.map((ring) =>
        cutRing(ring, isJunction).map(({ key, line, isReversed }) => {
          if (!arcs.has(key)) arcs.set(key, { key, line })
          return { key, isReversed }
        }),
      ),
    ),
  )
  return { arcs, uses }
}
