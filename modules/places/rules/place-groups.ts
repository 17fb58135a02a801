import type { PlaceLevel } from './place-kind.ts'

const ranks: Readonly<Record<PlaceLevel, number>> = { province: 1, district: 2, commune: 3 }

/** Where places of a level stand in a list, provinces first. */
export const rankOf = (level: PlaceLevel): number => ranks[level]

const inOrder = new Intl.Collator('vi', { numeric: true })

type Named = { id: string; name: string; level: PlaceLevel }

/** Provinces, districts, communes, each by name. */
export const comparePlaces = (left: Named, right: Named): number =>
  ranks[left.level] - ranks[right.level] || inOrder.compare(left.name, right.name) || (left.id < right.id ? -1 : 1)

type Link = {
  predecessorId: string
  successorId: string
  on: string
  predecessorLevel: PlaceLevel | null
  successorLevel: PlaceLevel | null
}

/** A unit whose land came to units of another level: a district that ended among its communes. */
export type AcrossGroup<Place extends Named, Given extends Link> = {
  head: Place
  home: Place[]
  /** the units of the other level, at home in groups of their own */
  guests: Place[]
  links: Given[]
  /** the first and the last day (yyyy-mm-dd) on which something happened */
  from: string
  to: string
}

/** Successions between units of one level, and those that lead to another. */
export function splitByLevel<Given extends Link>(links: readonly Given[]): { within: Given[]; across: Given[] } {
  const isWithin = ({ predecessorLevel, successorLevel }: Given) => predecessorLevel === successorLevel
  return { within: links.filter(isWithin), across: links.filter((link) => !isWithin(link)) }
}

/** One group for each unit whose land came to units of another level; without this they would tie whole districts together. */
export function groupAcross<Place extends Named, Given extends Link>(
  places: ReadonlyMap<string, Place>,
  across: readonly Given[],
): AcrossGroup<Place, Given>[] {
  return [...Map.groupBy(across, ({ predecessorId }) => predecessorId)].flatMap(([id, links]) => {
    const head = places.get(id)
    const [from, to] = [
      links.map(({ on }) => on).toSorted()[0],
      links
        .map(({ on }) => on)
        .toSorted()
        .at(-1),
    ]
    if (!head || from === undefined || to === undefined) return []
    const guests = [...new Set(links.map(({ successorId }) => successorId))].flatMap((guest) => places.get(guest) ?? [])
    return [{ head, home: [head], guests: guests.toSorted(comparePlaces), links, from, to }]
  })
}
