import type { Trx } from '../../platform/db/database.ts'
import { successionPictures } from '../organizations/index.ts'
import { findPlaceHistory } from './place-lookup-store.ts'
import type { PlaceSuccessionLink, PlaceSuccessionNode, PlaceSuccessionPicture } from './place-succession-answer.ts'
import type { DatedLine } from './place-terms.ts'
import { splitByLevel } from './rules/place-groups.ts'
import { findDirectSuccessions, type PictureLink } from './succession-picture-store.ts'

/** What goes into one picture; the ids in the order in which they are to be answered. */
export type PlacePictureRequest = {
  ids: readonly string[]
  guestIds?: readonly string[]
  foundIds: ReadonlySet<string>
  links: readonly PictureLink[]
}

type Side = 'predecessorId' | 'successorId'

const actOf = ({ reorganizationId, document }: PictureLink): string | null => reorganizationId ?? document

function countOthers(id: string, mine: Side, all: readonly PictureLink[], shown: readonly PictureLink[]): number {
  const other: Side = mine === 'predecessorId' ? 'successorId' : 'predecessorId'
  const idsOf = (links: readonly PictureLink[]) =>
    new Set(links.filter((link) => link[mine] === id).map((link) => link[other])).size
  return Math.max(0, idsOf(all) - idsOf(shown))
}

function toNode(versions: readonly DatedLine[], today: string) {
  const [shown, first, last] = [successionPictures.shownVersion(versions, today), versions[0], versions.at(-1)]
  if (!shown || !first || !last) return null
  return {
    id: shown.placeId,
    name: shown.name,
    kind: shown.kind,
    level: shown.level,
    code: shown.code,
    parentName: shown.parents[0]?.name ?? null,
    validFrom: first.validFrom,
    validTo: last.validTo,
    certainty: shown.certainty,
    note: shown.note,
    names: successionPictures
      .namesInTime(versions)
      .map(({ reorganizationId, ...name }) => ({ ...name, actId: reorganizationId })),
    endedByActId: last.endedBy,
  }
}

/**
 * Names, lives and legal documents for pictures of successions of places, three statements however many there are.
 * @param today yyyy-mm-dd, decides by which name a place is called
 */
export async function describePlaceSuccessions(
  trx: Trx,
  tenantId: string,
  pictures: readonly PlacePictureRequest[],
  today: string,
): Promise<PlaceSuccessionPicture[]> {
  const ids = [...new Set(pictures.flatMap((picture) => [...picture.ids, ...(picture.guestIds ?? [])]))]
  const versions = Map.groupBy(await findPlaceHistory(trx, tenantId, ids, today), ({ placeId }) => placeId)
  const direct = await findDirectSuccessions(trx, tenantId, ids)
  const directOfLevel = splitByLevel(direct).within
  const described = pictures.map(({ ids: homeIds, guestIds = [], foundIds, links }) => {
    const nodes = [...homeIds, ...guestIds].flatMap((id): PlaceSuccessionNode[] => {
      const node = toNode(versions.get(id) ?? [], today)
      if (!node) return []
      const otherSuccessors = countOthers(id, 'predecessorId', direct, links)
      const otherPredecessors = countOthers(id, 'successorId', directOfLevel, splitByLevel(links).within)
      return [{ ...node, guest: guestIds.includes(id), found: foundIds.has(id), otherSuccessors, otherPredecessors }]
    })
    const ends = new Map(nodes.map(({ id, validTo }) => [id, validTo]))
    return {
      nodes,
      links: links
        .filter(({ predecessorId, successorId }) => ends.has(predecessorId) && ends.has(successorId))
        .map(
          (link): PlaceSuccessionLink => ({
            fromId: link.predecessorId,
            toId: link.successorId,
            on: link.on,
            ends: ends.get(link.predecessorId) === link.on,
            certainty: link.certainty,
            actId: actOf(link),
          }),
        ),
    }
  })
  return withActs(trx, tenantId, described, direct)
}

/** Adds the legal documents: reorganizations of the space, and acts that are only cited. */
async function withActs(
  trx: Trx,
  tenantId: string,
  pictures: readonly Omit<PlaceSuccessionPicture, 'acts'>[],
  links: readonly PictureLink[],
): Promise<PlaceSuccessionPicture[]> {
  const actIdsOf = (picture: (typeof pictures)[number]) =>
    new Set([
      ...picture.links.map(({ actId }) => actId),
      ...picture.nodes.flatMap(({ names, endedByActId }) => [endedByActId, ...names.map(({ actId }) => actId)]),
    ])
  const cited = new Map(
    links.flatMap(({ reorganizationId, document }) =>
      reorganizationId === null && document !== null ? [[document, citedAct(document)] as const] : [],
    ),
  )
  const wanted = new Set(pictures.flatMap((picture) => [...actIdsOf(picture)]))
  const recordedIds = [...wanted].filter((id) => id !== null && !cited.has(id)) as string[]
  const acts = [...cited.values(), ...(await successionPictures.findActs(trx, tenantId, recordedIds))]
  return pictures.map((picture) => {
    const mentioned = actIdsOf(picture)
    return { ...picture, acts: acts.filter(({ id }) => mentioned.has(id)) }
  })
}

const citedAct = (document: string) => ({
  id: document,
  title: document,
  documentNumber: null,
  documentIssuedOn: null,
  documentIssuer: null,
  note: null,
})
