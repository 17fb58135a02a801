import type { Trx } from '../../platform/db/database.ts'
import type { organizationKinds, organizationLevels } from './organization-answer.ts'
import type { OrganizationVersion } from './organization-terms.ts'
import { findOrganizations } from './organizations-store.ts'
import { nameOfField } from './rules/fields-of-work.ts'
import { namesInTime, shownVersion } from './rules/names-in-time.ts'
import type { SuccessionLinkAnswer, SuccessionNodeAnswer, SuccessionPictureAnswer } from './succession-answer.ts'
import { countSuccessions, findActs } from './succession-picture-store.ts'
import type { Succession } from './succession-store.ts'
import { findVersions } from './version-lookup-store.ts'

/** What goes into one picture; the ids in the order in which they are to be answered. */
export type PictureRequest = {
  ids: readonly string[]
  guestIds?: readonly string[]
  foundIds: ReadonlySet<string>
  links: readonly Succession[]
}

const toLink = (link: Succession): SuccessionLinkAnswer => ({
  fromId: link.predecessorId,
  toId: link.successorId,
  on: link.on,
  fields: link.fields?.map((code) => ({ code, name: nameOfField(code) })) ?? null,
  ends: link.predecessorEnds,
  main: link.position === 1,
  certainty: link.certainty,
  actId: link.reorganizationId,
})

function toNode(
  versions: readonly OrganizationVersion[],
  today: string,
  parentName: (id: string) => string | null,
): Omit<SuccessionNodeAnswer, 'guest' | 'found' | 'otherSuccessors' | 'otherPredecessors'> | null {
  const [shown, first, last] = [shownVersion(versions, today), versions[0], versions.at(-1)]
  if (!shown || !first || !last) return null
  return {
    id: shown.organizationId,
    name: shown.name,
    shortName: shown.shortName,
    kind: shown.kind as (typeof organizationKinds)[number],
    level: shown.level as (typeof organizationLevels)[number],
    parentName: shown.parentId === null ? null : parentName(shown.parentId),
    validFrom: first.validFrom,
    validTo: last.validTo,
    certainty: shown.certainty,
    note: shown.note,
    names: namesInTime(versions).map(({ reorganizationId, ...name }) => ({ ...name, actId: reorganizationId })),
    endedByActId: last.endedBy,
  }
}

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]

/**
 * Names, lives and legal documents for pictures of successions, four statements however many there are. Agencies whose
 * making was undone are left out with their links.
 * @param today yyyy-mm-dd, decides by which name an agency is called
 */
export async function describeSuccessions(
  trx: Trx,
  tenantId: string,
  pictures: readonly PictureRequest[],
  today: string,
): Promise<SuccessionPictureAnswer[]> {
  const ids = distinct(pictures.flatMap((picture) => [...picture.ids, ...(picture.guestIds ?? [])]))
  const versions = Map.groupBy(await findVersions(trx, tenantId, ids), ({ organizationId }) => organizationId)
  const shownParents = [...versions.values()].map((own) => shownVersion(own, today)?.parentId ?? null)
  const parents = new Map(
    (await findOrganizations(trx, tenantId, distinct(shownParents))).map(({ id, name }) => [id, name]),
  )
  const counts = await countSuccessions(trx, tenantId, ids)
  const described = pictures.map(({ ids: homeIds, guestIds = [], foundIds, links }) => {
    const nodes = [...homeIds, ...guestIds].flatMap((id): SuccessionNodeAnswer[] => {
      const node = toNode(versions.get(id) ?? [], today, (parentId) => parents.get(parentId) ?? null)
      if (!node) return []
      const shown = (mine: 'predecessorId' | 'successorId', other: 'predecessorId' | 'successorId') =>
        new Set(links.filter((link) => link[mine] === id).map((link) => link[other])).size
      const all = counts.get(id) ?? { successors: 0, predecessors: 0 }
      return [
        {
          ...node,
          guest: guestIds.includes(id),
          found: foundIds.has(id),
          otherSuccessors: Math.max(0, all.successors - shown('predecessorId', 'successorId')),
          otherPredecessors: Math.max(0, all.predecessors - shown('successorId', 'predecessorId')),
        },
      ]
    })
    const named = new Set(nodes.map(({ id }) => id))
    return {
      nodes,
      links: links
        .filter(({ predecessorId, successorId }) => named.has(predecessorId) && named.has(successorId))
        .map(toLink),
    }
  })
  const actsOf = ({ nodes, links }: (typeof described)[number]) =>
    distinct([
      ...links.map(({ actId }) => actId),
      ...nodes.flatMap(({ names, endedByActId }) => [endedByActId, ...names.map(({ actId }) => actId)]),
    ])
  const acts = await findActs(trx, tenantId, distinct(described.flatMap(actsOf)))
  return described.map((picture) => {
    const mentioned = new Set(actsOf(picture))
    return { ...picture, acts: acts.filter(({ id }) => mentioned.has(id)) }
  })
}
