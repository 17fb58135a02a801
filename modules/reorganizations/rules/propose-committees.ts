import { beginSmall } from '../../../pack-kit/index.ts'
import type { Change, UnitTerms } from './change.ts'

/** A People's Committee of a place, as it is the day before. */
export type CommitteeFacts = { id: string; name: string; level: string; placeId: string; parentId: string | null }

/** What becomes of places on the day. */
export type PlaceFacts = {
  /** name with its kind on the day, by place: "Xã Vĩnh Bình" */
  names: ReadonlyMap<string, string>
  successions: readonly { predecessorId: string; successorId: string }[]
}

type Proposed =
  | { kind: 'made'; fromIds: string[]; placeId: string; id: string }
  | { kind: 'kept'; committee: CommitteeFacts }

/** "Xã Vĩnh Bình" → "Ủy ban nhân dân xã Vĩnh Bình". */
const committeeName = (placeName: string): string => `Ủy ban nhân dân ${beginSmall(placeName)}`

const shortCommitteeName = (placeName: string): string => committeeName(placeName).replace('Ủy ban nhân dân', 'UBND')

const termsOf = (placeName: string, placeId: string, parentId: string): UnitTerms => ({
  name: committeeName(placeName),
  shortName: shortCommitteeName(placeName),
  kind: 'people_committee',
  level: 'commune',
  code: null,
  code102: null,
  aliases: [],
  parentId,
  placeId,
  fields: [],
})

/** Which committee each commune of the day has: a new one made of the old ones, or the old one that goes on. */
function committeesOfDay(
  committees: readonly CommitteeFacts[],
  places: PlaceFacts,
  newId: () => string,
): Map<string, Proposed> {
  const successorsOf = Map.groupBy(places.successions, ({ predecessorId }) => predecessorId)
  const proposed = new Map<string, Proposed>()
  for (const committee of committees) {
    if (committee.level !== 'commune') continue
    const successors = successorsOf.get(committee.placeId) ?? []
    if (successors.length === 0 && places.names.has(committee.placeId))
      proposed.set(committee.placeId, { kind: 'kept', committee })
    for (const { successorId: placeId } of successors) {
      const known = proposed.get(placeId)
      if (known?.kind === 'made') known.fromIds.push(committee.id)
      else if (!known) proposed.set(placeId, { kind: 'made', fromIds: [committee.id], placeId, id: newId() })
    }
  }
  return proposed
}

const common = { certainty: 'confirmed', note: null } as const

function ofCommune(
  proposed: Proposed,
  places: PlaceFacts,
  parentId: string,
  taken: Set<string>,
  newId: () => string,
): Change[] {
  if (proposed.kind === 'kept') {
    const { committee } = proposed
    const placeName = places.names.get(committee.placeId) ?? ''
    const name = committeeName(placeName)
    const to = { name, shortName: shortCommitteeName(placeName), kind: 'people_committee', code: null, code102: null }
    return [
      ...(name === committee.name
        ? []
        : [{ ...common, id: newId(), kind: 'rename', unit: 'organization', unitId: committee.id, to } as const]),
      ...(parentId === committee.parentId
        ? []
        : [{ ...common, id: newId(), kind: 'move', unit: 'organization', unitId: committee.id, parentId } as const]),
    ]
  }
  // A commune whose land went to several is merged where most of it went; the others are made without it.
  const fromIds = proposed.fromIds.filter((id) => !taken.has(id))
  for (const id of fromIds) taken.add(id)
  const placeName = places.names.get(proposed.placeId) ?? ''
  const made = { id: proposed.id, terms: termsOf(placeName, proposed.placeId, parentId) }
  return fromIds.length === 0
    ? [{ ...common, id: newId(), kind: 'create', unit: 'organization', made }]
    : [{ ...common, id: newId(), kind: 'merge', unit: 'organization', fromIds, into: made }]
}

function ofDistrict(
  committee: CommitteeFacts,
  places: PlaceFacts,
  proposed: ReadonlyMap<string, Proposed>,
  newId: () => string,
): Change[] {
  const bareName = committee.name.replace(/^.*?(?:huyện|quận|thị xã|thành phố) /u, '')
  const bearsName = (placeId: string) => places.names.get(placeId)?.endsWith(` ${bareName}`) ?? false
  const ids = places.successions
    .filter(({ predecessorId }) => predecessorId === committee.placeId)
    // The commune that bears the district's name first: it is the main successor.
    .sort((left, right) => Number(bearsName(right.successorId)) - Number(bearsName(left.successorId)))
    .flatMap(({ successorId }) => {
      const found = proposed.get(successorId)
      return found ? [found.kind === 'made' ? found.id : found.committee.id] : []
    })
  const [only, ...others] = [...new Set(ids)]
  if (only === undefined) return []
  if (others.length === 0)
    return [
      {
        ...common,
        id: newId(),
        kind: 'merge',
        unit: 'organization',
        fromIds: [committee.id],
        into: { id: only, terms: null },
      },
    ]
  return [
    {
      ...common,
      id: newId(),
      kind: 'split',
      unit: 'organization',
      fromId: committee.id,
      continues: false,
      into: [only, ...others].map((id) => ({ id, terms: null, fields: null })),
    },
  ]
}

/**
 * The changes by which People's Committees follow their places on a day: those of merged communes become the committee of the
 * new commune, those of renamed ones are renamed, those of districts that end pass to the committees of their communes.
 * @param parentId the province's committee from that day on
 */
export function proposeCommittees(
  committees: readonly CommitteeFacts[],
  places: PlaceFacts,
  parentId: string,
  newId: () => string,
): Change[] {
  const proposed = committeesOfDay(committees, places, newId)
  const taken = new Set<string>()
  return [
    ...[...proposed.values()].flatMap((one) => ofCommune(one, places, parentId, taken, newId)),
    ...committees
      .filter(({ level }) => level === 'district')
      .flatMap((committee) => ofDistrict(committee, places, proposed, newId)),
  ]
}
