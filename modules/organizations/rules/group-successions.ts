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
  const next = (id: string) => above.get(id) ?? id
  const find = (id: string): string => {
    let root = id
    while (next(root) !== root) {
      above.set(root, next(next(root)))
      root = next(root)
    }
    return root
  }
  for (const { predecessorId, successorId } of links) above.set(find(predecessorId), find(successorId))
  return find
}

/**
 * Agencies in groups of those connected with each other, in no order (`firstGroups` orders them).
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
  const sizes = Map.groupBy(known.keys(), together)
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
  const changesOf = Map.groupBy(changes, ({ id }) => groupOf(id))
  return [...Map.groupBy(known.values(), ({ id }) => groupOf(id))].flatMap(([group, home]) => {
    const here = linksOf.get(group) ?? []
    const { from, to } = firstAndLastDay([...here, ...(changesOf.get(group) ?? [])])
    const [head, ...others] = home.sort(compareAgencies)
    if (from === undefined || to === undefined || head === undefined) return []
    const outside = new Set(here.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]))
    for (const { id } of home) outside.delete(id)
    const guests = [...outside].flatMap((id) => known.get(id) ?? []).sort(compareAgencies)
    return [{ head, home: [head, ...others], guests, links: here, from, to }]
  })
}

function firstAndLastDay(events: readonly { on: string }[]): { from: string | undefined; to: string | undefined } {
  let [from, to]: (string | undefined)[] = []
  for (const { on } of events) {
    if (from === undefined || on < from) from = on
    if (to === undefined || on > to) to = on
  }
  return { from, to }
}

/** Where a group stands in the list: its last day, then its head. */
export type GroupKey = readonly [to: string, rank: number, name: string, id: string]

export const keyOfGroup = ({ to, head }: { to: string; head: Agency }): GroupKey => [to, head.rank, head.name, head.id]

/** Negative when the left one stands first, 0 when they are the same. */
export function compareGroups(left: GroupKey, right: GroupKey): number {
  const [leftTo, leftRank, leftName, leftId] = left
  const [rightTo, rightRank, rightName, rightId] = right
  if (leftTo !== rightTo) return leftTo > rightTo ? -1 : 1
  if (leftId === rightId) return 0
  return compareAgencies(
    { rank: leftRank, name: leftName, id: leftId },
    { rank: rightRank, name: rightName, id: rightId },
  )
}

/** The first groups after a key: the latest change first, then in the order of the official list. */
export function firstGroups<Group extends { to: string; head: Agency }>(
  groups: readonly Group[],
  after: GroupKey | null,
  most: number,
): Group[] {
  const first: { key: GroupKey; group: Group }[] = []
  for (const group of groups) {
    const key = keyOfGroup(group)
    const last = first.at(-1)
    if (after !== null && compareGroups(key, after) <= 0) continue
    if (first.length >= most && last && compareGroups(key, last.key) > 0) continue
    const place = first.findLastIndex((other) => compareGroups(other.key, key) < 0) + 1
    first.splice(place, 0, { key, group })
    if (first.length > most) first.pop()
  }
  return first.map(({ group }) => group)
}
