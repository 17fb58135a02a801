import { foldName } from './fold-name.ts'

/** A commune of the province on a day, under its district where there still is one. */
export type Commune = {
  placeId: string
  kind: string
  /** with or without its kind: 'Xã Vĩnh Hòa', 'Vĩnh Hòa' */
  name: string
  districtId: string | null
  districtName: string | null
  validFrom: string | null
  validTo: string | null
}

/** A People's Committee of the directory that has not ended by the day. */
export type KnownCommittee = {
  organizationId: string
  name: string
  level: string
  placeId: string | null
  /** since when it exists */
  validFrom: string
}

/** Where new committees go: under that of the district where there is one, else under the province's. */
export type ParentCommittee = Pick<KnownCommittee, 'organizationId' | 'validFrom'>

export type PlannedCommittee = {
  placeId: string
  name: string
  shortName: string
  parentId: string
  validFrom: string
  validTo: string | null
}

/** A committee that is there under the commune's name but says of no place that it governs it. */
export type CommitteeToLink = { organizationId: string; name: string; placeId: string }

export type CommitteesPlan = {
  toAdd: PlannedCommittee[]
  toLink: CommitteeToLink[]
  /** names that others have: a person has to look */
  taken: { name: string; organizationId: string }[]
}

const later = (...days: (string | null | undefined)[]): string =>
  days.map((day) => day ?? '').reduce((left, right) => (left > right ? left : right))

/** 'xã Vĩnh Hòa', whether or not the name already begins with the kind. */
function fullName({ kind, name }: Pick<Commune, 'kind' | 'name'>): string {
  const bare = name.toLowerCase().startsWith(`${kind} `) ? name.slice(kind.length + 1) : name
  return `${kind} ${bare}`
}

/** A name that occurs more than once in the province carries its district: 'xã Đông Hưng, huyện An Minh'. */
function nameOf(commune: Commune, isCommon: boolean): string {
  const place = fullName(commune)
  const district = commune.districtName?.replace(/^./u, (first) => first.toLowerCase())
  return isCommon && district ? `${place}, ${district}` : place
}

const keyOf = (place: string): string => foldName(`ubnd ${place}`)

/**
 * Which communes lack a People's Committee, and what it would be called; which committees lack only their place: the one
 * that goes by the name of just one commune.
 * @param lastEnds until when an earlier committee governed a place, by place
 */
export function planCommittees(
  communes: readonly Commune[],
  known: readonly KnownCommittee[],
  province: ParentCommittee,
  lastEnds: ReadonlyMap<string, string>,
): CommitteesPlan {
  const byPlace = new Map(known.flatMap((committee) => (committee.placeId ? [[committee.placeId, committee]] : [])))
  const byKey = Map.groupBy(known, ({ name }) => foldName(name))
  const communesByKey = Map.groupBy(communes, (commune) => keyOf(fullName(commune)))
  const plan: CommitteesPlan = { toAdd: [], toLink: [], taken: [] }
  for (const commune of communes) {
    const { placeId, districtId, validFrom, validTo } = commune
    if (byPlace.has(placeId)) continue
    const isCommon = (communesByKey.get(keyOf(fullName(commune)))?.length ?? 0) > 1
    const place = nameOf(commune, isCommon)
    const name = `Ủy ban nhân dân ${place}`
    const twins = (byKey.get(keyOf(place)) ?? []).filter(
      (committee) => committee.level === 'commune' && (validTo === null || committee.validFrom < validTo),
    )
    const [twin] = twins
    if (twin && twins.length === 1 && twin.placeId === null) {
      plan.toLink.push({ organizationId: twin.organizationId, name: twin.name, placeId })
    } else if (twin) {
      plan.taken.push({ name, organizationId: twin.organizationId })
    } else {
      const parent = (districtId ? byPlace.get(districtId) : undefined) ?? province
      plan.toAdd.push({
        placeId,
        name,
        shortName: `UBND ${place}`,
        parentId: parent.organizationId,
        validFrom: later(validFrom, parent.validFrom, lastEnds.get(placeId)),
        validTo,
      })
    }
  }
  return plan
}
