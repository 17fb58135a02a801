import type { FlowBox, FlowLink } from './flow'
import { gather } from './gather'

type Boxes = readonly Pick<FlowBox, 'id' | 'start' | 'end'>[]
type Links = readonly Pick<FlowLink, 'from' | 'to'>[]

const rounds = 12

/**
 * The order of boxes from top to bottom, one for all columns: each box goes to the middle of those it is linked with, left to
 * right and back, and the order with the fewest crossings is kept. Among equals the given order stays.
 */
export function orderBoxes<Box extends Boxes[number]>(boxes: readonly Box[], links: Links): Box[] {
  let best = [...boxes]
  let fewest = countCrossings(best, links)
  let order = best
  for (let round = 0; round < rounds && fewest > 0; round += 1) {
    order = sweep(order, links, round % 2 === 0)
    const crossings = countCrossings(order, links)
    if (crossings < fewest) [best, fewest] = [order, crossings]
  }
  return best
}

/** One pass over the columns: boxes that begin (or end) there move to the middle of their neighbours before (or after). */
function sweep<Box extends Boxes[number]>(boxes: readonly Box[], links: Links, toTheRight: boolean): Box[] {
  const columns = Math.max(...boxes.map(({ end }) => end)) + 1
  const place = new Map(boxes.map(({ id }, index) => [id, (index + 0.5) / boxes.length]))
  const placeOf = (id: string) => place.get(id) ?? 0
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of links) {
    const [mine, other] = toTheRight ? [to, from] : [from, to]
    neighbours.set(mine, [...(neighbours.get(mine) ?? []), other])
  }
  for (let step = 0; step < columns; step += 1) {
    const column = toTheRight ? step : columns - 1 - step
    const moving = boxes.filter(({ start, end }) => (toTheRight ? start : end) === column)
    for (const { id } of moving) {
      const near = neighbours.get(id) ?? []
      if (near.length > 0) place.set(id, near.reduce((sum, other) => sum + placeOf(other), 0) / near.length)
    }
    spreadEvenly(
      boxes.filter(({ start, end }) => start <= column && column <= end),
      new Set(moving.map(({ id }) => id)),
      place,
    )
  }
  return [...boxes].sort((left, right) => placeOf(left.id) - placeOf(right.id))
}

/** Boxes of a column get places as if it were filled from top to bottom; those that stand in others too keep theirs. */
function spreadEvenly(inColumn: Boxes, moving: ReadonlySet<string>, place: Map<string, number>): void {
  const ranked = [...inColumn].sort((left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0))
  for (const [rank, { id }] of ranked.entries()) if (moving.has(id)) place.set(id, (rank + 0.5) / ranked.length)
}

/** How many pairs of bands cross when boxes stand in this order. */
export function countCrossings(boxes: Boxes, links: Links): number {
  const rank = new Map(boxes.map(({ id }, index) => [id, index]))
  const columnOf = new Map(boxes.map(({ id, start }) => [id, start]))
  const gaps = gather(links, ({ to }) => columnOf.get(to) ?? 0)
  let crossings = 0
  for (const inGap of gaps.values()) {
    const ends = inGap.map(({ from, to }) => [rank.get(from) ?? 0, rank.get(to) ?? 0] as const)
    for (const [index, [from, to]] of ends.entries())
      for (const [otherFrom, otherTo] of ends.slice(index + 1))
        if ((from - otherFrom) * (to - otherTo) < 0) crossings += 1
  }
  return crossings
}
