import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { describeSuccessions } from '../describe-successions.ts'
import { foldForSearch } from '../rules/fold-for-search.ts'
import { firstGroups, type GroupKey, groupSuccessions, keyOfGroup } from '../rules/group-successions.ts'
import { countLives, successionSentence } from '../rules/succession-sentence.ts'
import { findInvolved, findLoneChanges, findNamed } from '../succession-picture-store.ts'
import { findSuccessionsBetween } from '../succession-store.ts'

/** What is asked of the province: days (yyyy-mm-dd, both included), level, kind, words of names. */
export type SuccessionFilter = {
  from: string | null
  to: string | null
  level: string | null
  kind: string | null
  words: string | null
}

/** A province reorganizes some thousands of agencies at a time; what lies beyond is reached by narrower dates. */
const mostLinks = 20_000

const distinct = (ids: readonly string[]) => [...new Set(ids)]

/**
 * The successions of the whole province in groups of agencies connected with each other, newest first, a page at a time,
 * with the sentence that says what all groups found come to. Everybody signed in may read it.
 */
export async function listSuccessions(
  services: Services,
  actor: Actor,
  filter: SuccessionFilter,
  { limit, after }: { limit: number; after: GroupKey | null },
) {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const found = await findSuccessionsBetween(trx, tenantId, filter, mostLinks + 1)
    const lone = await findLoneChanges(trx, tenantId, filter, mostLinks + 1)
    const links = found.slice(0, mostLinks)
    const linkedIds = links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId])
    const agencies = await findInvolved(trx, tenantId, distinct([...linkedIds, ...lone.map(({ id }) => id)]))
    const words = filter.words ? foldForSearch(filter.words).split(' ').filter(Boolean) : []
    const named = words.length > 0 ? await findNamed(trx, tenantId, words) : null
    const wanted = (agency: (typeof agencies)[number]) =>
      (filter.level === null || agency.level === filter.level) &&
      (filter.kind === null || agency.kind === filter.kind) &&
      (named === null || named.has(agency.id))
    const linked = new Set(linkedIds)
    const onlyRenamed = new Set(lone.flatMap(({ id, what }) => (what === 'renamed' && !linked.has(id) ? [id] : [])))
    for (const { id, what } of lone) if (what !== 'renamed') onlyRenamed.delete(id)
    const groups = groupSuccessions(agencies, links, lone)
      .filter(({ home }) => home.some(wanted))
      .map((group) => ({ ...group, renamedOnly: onlyRenamed.has(group.head.id) }))
    const page = toPage(firstGroups(groups, after, limit + 1), limit, keyOfGroup)
    const pictures = await describeSuccessions(
      trx,
      tenantId,
      page.items.map((group) => ({
        ids: group.home.map(({ id }) => id),
        guestIds: group.guests.map(({ id }) => id),
        foundIds: named ?? new Set<string>(),
        links: group.links,
      })),
      today(services.clock),
    )
    return {
      items: page.items.flatMap(({ head, from, to, home }, index) => {
        const picture = pictures[index]
        return picture ? [{ id: head.id, from, to, ...countLives(home, from, to), ...picture }] : []
      }),
      nextCursor: page.nextCursor,
      sentence: successionSentence(groups, filter),
      isCut: found.length > mostLinks || lone.length > mostLinks,
    }
  })
}
