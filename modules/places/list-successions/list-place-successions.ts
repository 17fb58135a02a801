import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { successionPictures } from '../../organizations/index.ts'
import { describePlaceSuccessions } from '../describe-place-successions.ts'
import { findPlaceVersions } from '../place-lookup-store.ts'
import { foldWords, withoutMarks } from '../rules/fold-place-name.ts'
import { groupAcross, rankOf, splitByLevel } from '../rules/place-groups.ts'
import type { PlaceLevel } from '../rules/place-kind.ts'
import { placeLevels } from '../rules/place-kind.ts'
import { placeSuccessionSentence } from '../rules/place-succession-sentence.ts'
import { findLoneChanges, findSuccessionsWithin, type PictureLink } from '../succession-picture-store.ts'

/** What is asked: changes within a place, between two days (yyyy-mm-dd, both included), of a level, with words of names. */
export type PlaceSuccessionFilter = {
  withinId: string
  from: string | null
  to: string | null
  level: PlaceLevel | null
  words: string | null
}

type GroupKey = Parameters<typeof successionPictures.firstGroups>[1]

/** A province has some hundreds; what lies beyond is reached by narrower dates. */
const mostLinks = 20_000

type InvolvedPlace = {
  id: string
  name: string
  /** every name it had, folded, with diacritics and without */
  searchText: string
  level: PlaceLevel
  rank: number
  validFrom: string | null
  validTo: string | null
}

async function findInvolved(trx: Trx, tenantId: string, ids: readonly string[], day: string): Promise<InvolvedPlace[]> {
  const versions = await findPlaceVersions(trx, tenantId, [...new Set(ids)])
  return [...Map.groupBy(versions, ({ placeId }) => placeId)].flatMap(([id, own]) => {
    const [shown, first, last] = [successionPictures.shownVersion(own, day), own[0], own.at(-1)]
    if (!shown || !first || !last) return []
    const names = own.map(({ name }) => foldWords(name)).join(' | ')
    const searchText = `${names} | ${withoutMarks(names)}`
    const life = { validFrom: first.validFrom, validTo: last.validTo }
    return [{ id, name: shown.name, searchText, level: shown.level, rank: rankOf(shown.level), ...life }]
  })
}

/**
 * The successions within a place in groups of units of one level connected with each other, and one group for each unit that
 * ended among units of another level; latest change first, a page at a time, with the sentence that counts them all.
 */
export async function listPlaceSuccessions(
  services: Services,
  actor: Actor,
  filter: PlaceSuccessionFilter,
  { limit, after }: { limit: number; after: GroupKey },
) {
  const { tenantId } = actor
  const day = today(services.clock)
  return inTenant(services.database, tenantId, async (trx) => {
    const found = await findSuccessionsWithin(trx, tenantId, filter.withinId, filter, mostLinks + 1)
    const lone = await findLoneChanges(trx, tenantId, filter.withinId, filter, mostLinks + 1)
    const links = found.slice(0, mostLinks)
    const linkedIds = links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId])
    const places = await findInvolved(trx, tenantId, [...linkedIds, ...lone.map(({ id }) => id)], day)
    const words = foldWords(filter.words ?? '')
    const named =
      words === '' ? null : new Set(places.flatMap((one) => (one.searchText.includes(words) ? [one.id] : [])))
    const groups = groupLinks(places, links, lone).filter(({ home }) =>
      home.some(({ id, level }) => (filter.level ?? level) === level && (named?.has(id) ?? true)),
    )
    const page = toPage(successionPictures.firstGroups(groups, after, limit + 1), limit, successionPictures.keyOfGroup)
    const pictures = await describePlaceSuccessions(
      trx,
      tenantId,
      page.items.map((group) => ({
        ids: group.home.map(({ id }) => id),
        guestIds: group.guests.map(({ id }) => id),
        foundIds: named ?? new Set<string>(),
        links: group.links,
      })),
      day,
    )
    const renamed = new Set(lone.flatMap(({ id, what }) => (what === 'renamed' ? [id] : [])))
    return {
      items: page.items.flatMap(({ head, home, from, to }, index) => {
        const picture = pictures[index]
        const counts = successionPictures.countLives(home, from, to)
        return picture ? [{ id: head.id, from, to, ...counts, ...picture }] : []
      }),
      nextCursor: page.nextCursor,
      sentence: sentenceOf(groups, renamed, filter.level),
      isCut: found.length > mostLinks || lone.length > mostLinks,
    }
  })
}

type Lone = Awaited<ReturnType<typeof findLoneChanges>>

function groupLinks(places: readonly InvolvedPlace[], links: readonly PictureLink[], lone: Lone) {
  const { within, across } = splitByLevel(links)
  const whole = within.map((link) => ({ ...link, fields: null }))
  return [
    ...successionPictures.groupSuccessions(places, whole, lone),
    ...groupAcross(new Map(places.map((place) => [place.id, place])), across),
  ]
}

type Group = { home: readonly InvolvedPlace[]; links: readonly unknown[]; from: string; to: string }

function sentenceOf(groups: readonly Group[], renamed: ReadonlySet<string>, level: PlaceLevel | null): string | null {
  const days = groups.flatMap(({ from, to }) => [from, to]).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return null
  const isRenamed = ({ home, links }: Group) => links.length === 0 && home.every(({ id }) => renamed.has(id))
  const counts = placeLevels
    .filter((each) => (level ?? each) === each)
    .map((each) => {
      const homes = (some: readonly Group[]) => some.flatMap(({ home }) => home.filter((one) => one.level === each))
      const changed = homes(groups.filter((group) => !isRenamed(group)))
      const lives = successionPictures.countLives([...new Set(changed)], from, to)
      return { level: each, ...lives, renamed: homes(groups.filter(isRenamed)).length }
    })
  return placeSuccessionSentence({ from, to }, counts)
}
