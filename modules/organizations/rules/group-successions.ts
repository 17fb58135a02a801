type Agency = { id: string; name: string; rank: number }
type Link = { predecessorId: string; successorId: string; on: string; fields: readonly string[] | null }
type Change = { id: string; on: string }

/** Agencies connected with each other by successions, or one that changed alone. */
export type SuccessionGroup<Node extends Agency, Edge extends Link> = {
  /** the first of them in the official list; names the group and orders it */
  head: Node
  home: Node[]
  /** agencies of other groups that stand here because they gave or took some fields of work */
  guests: Node[]
  links: Edge[]
  /** the first and the last day (yyyy-mm-dd) on which something happened */
  from: string
  to: string
}

/** Beyond so many agencies a group is taken apart where only some fields of work went over. */
const mostTogether = 60

const inOrder = new Intl.Collator('vi', { numeric: true })

/** The order of the official list. */
export const compareAgencies = (left: Agency, right: Agency): number =>
  left.rank - right.rank || inOrder.compare(left.name, right.name) || (left.id < right.id ? -1 : 1)

/** Finds for every id the one that stands for all those connected with it. */
function connect(ids: Iterable<string>, links: Iterable<Link>): (id: string) => string {
  const above = new Map([...ids].map((id) => [id, id]))
  const find = (id: string): string => {
    let root = id
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next
    above.set(id, root)
    return root
  }
  for (const { predecessorId, successorId } of links) above.set(find(predecessorId), find(successorId))
  return find
}

const gather = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> => {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = found.get(key)
    if (known) known.push(item)
    else found.set(key, [item])
  }
  return found
}

/**
 * Agencies in groups of those connected with each other, the latest change first, then in the order of the official list.
 * Every agency is at home in one group; a link stands in the group of its two ends, or in both groups when they differ.
 */
export function groupSuccessions<Node extends Agency, Edge extends Link>(
  agencies: readonly Node[],
  links: readonly Edge[],
  changes: readonly Change[],
  most = mostTogether,
): SuccessionGroup<Node, Edge>[] {
  const known = new Map(agencies.map((agency) => [agency.id, agency]))
  const sound = links.filter(({ predecessorId, successorId }) => known.has(predecessorId) && known.has(successorId))
  const together = connect(known.keys(), sound)
  const sizes = gather(known.keys(), together)
  const whole = sound.filter(
    ({ predecessorId, fields }) => fields === null || (sizes.get(together(predecessorId))?.length ?? 0) <= most,
  )
  const groupOf = connect(known.keys(), whole)
  const linksOf = new Map<string, Edge[]>()
  for (const link of sound)
    for (const group of new Set([groupOf(link.predecessorId), groupOf(link.successorId)])) {
      const here = linksOf.get(group)
      if (here) here.push(link)
      else linksOf.set(group, [link])
    }
  const changesOf = gather(changes, ({ id }) => groupOf(id))
  return [...gather(known.values(), ({ id }) => groupOf(id))]
    .flatMap(([group, home]) => {
      const here = linksOf.get(group) ?? []
      const days = [...here, ...(changesOf.get(group) ?? [])].map(({ on }) => on).sort()
      const [from, to] = [days[0], days.at(-1)]
      const [head, ...others] = home.sort(compareAgencies)
      if (from === undefined || to === undefined || head === undefined) return []
      const outside = new Set(here.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]))
      for (const { id } of home) outside.delete(id)
      const guests = [...outside].flatMap((id) => known.get(id) ?? []).sort(compareAgencies)
      return [{ head, home: [head, ...others], guests, links: here, from, to }]
    })
    .sort((left, right) => compareGroups(keyOfGroup(left), keyOfGroup(right)))
}

/** Where a group stands in the list: its last day, then its head. */
export type GroupKey = readonly [to: string, rank: number, name: string, id: string]

export const keyOfGroup = ({ to, head }: { to: string; head: Agency }): GroupKey => [to, head.rank, head.name, head.id]

/** Negative when the left one stands first. */
export function compareGroups(left: GroupKey, right: GroupKey): number {
  const [[leftTo, ...leftHead], [rightTo, ...rightHead]] = [left, right]
  if (leftTo !== rightTo) return leftTo > rightTo ? -1 : 1
  const agency = ([rank, name, id]: readonly [number, string, string]): Agency => ({ rank, name, id })
  return leftHead[2] === rightHead[2] ? 0 : compareAgencies(agency(leftHead), agency(rightHead))
}
