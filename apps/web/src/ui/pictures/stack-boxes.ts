import type { FlowBox, FlowLink } from './flow'
import { gather } from './gather'

const rounds = 30

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Top edges: boxes in their order, none touching the one before it in any of its columns, near those they are linked with. */
export function stackBoxes(
  order: readonly FlowBox[],
  links: readonly Pick<FlowLink, 'from' | 'to'>[],
  between: number,
): Map<string, number> {
  const height = new Map(order.map((box) => [box.id, box.height]))
  const near = gather(
    links.flatMap(({ from, to }): [string, string][] => [
      [from, to],
      [to, from],
    ]),
    ([id]) => id,
  )
  let tops = pushApart(order, between, () => 0, 'down')
  for (let round = 0; round < rounds; round += 1) {
    const middle = (id: string) => (tops.get(id) ?? 0) + (height.get(id) ?? 0) / 2
    const wishes = new Map(
      order.map((box) => {
        const others = (near.get(box.id) ?? []).map(([, other]) => middle(other))
        return [box.id, others.length === 0 ? (tops.get(box.id) ?? 0) : sum(others) / others.length - box.height / 2]
      }),
    )
    const wish = (box: FlowBox) => wishes.get(box.id) ?? 0
    const [down, up] = [pushApart(order, between, wish, 'down'), pushApart(order, between, wish, 'up')]
    // What lies between placements in which nothing touches touches nothing either; half of the way keeps it from swinging.
    const halfway = (id: string) => (2 * (tops.get(id) ?? 0) + (down.get(id) ?? 0) + (up.get(id) ?? 0)) / 4
    tops = new Map(order.map(({ id }) => [id, halfway(id)]))
  }
  const highest = order.length > 0 ? Math.min(...tops.values()) : 0
  return new Map([...tops].map(([id, top]) => [id, Math.round(top - highest)]))
}

/** Each box where it wishes to be, or as near as those before it (going down) or after it (going up) let it. */
function pushApart(
  order: readonly FlowBox[],
  between: number,
  wish: (box: FlowBox) => number,
  direction: 'down' | 'up',
): Map<string, number> {
  const limits: number[] = []
  const tops = new Map<string, number>()
  for (const box of direction === 'down' ? order : [...order].reverse()) {
    const columns = Array.from({ length: box.end - box.start + 1 }, (_, index) => box.start + index)
    const top =
      direction === 'down'
        ? Math.max(wish(box), ...columns.map((column) => limits[column] ?? -Infinity))
        : Math.min(wish(box), ...columns.map((column) => (limits[column] ?? Infinity) - box.height))
    tops.set(box.id, top)
    for (const column of columns) limits[column] = direction === 'down' ? top + box.height + between : top - between
  }
  return tops
}
