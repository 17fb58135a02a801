import { inTenant } from '../../platform/db/in-tenant.ts'
import type { Changes } from '../../platform/live/gather-changes.ts'
import type { Services } from '../../platform/services.ts'
import { findPartiesOf } from '../duties/index.ts'
import type { LiveEvent } from './live-event.ts'
import type { LivePage } from './live-pages.ts'
import { chooseIds } from './rules/choose-ids.ts'

/** Tells pages of one tenant what changed; one statement, whatever their number. */
export async function tellPages(
  { database, log }: Pick<Services, 'database' | 'log'>,
  tenantId: string,
  pages: readonly LivePage[],
  changes: Changes,
): Promise<void> {
  const people = changes.get('notification')
  for (const page of pages)
    if (people === null || people?.has(page.actor.personId)) send(page, { type: 'notifications' })
  const changed = changes.get('assignment')
  if (changed === undefined) return
  const ids = changed && [...changed]
  const partiesOf = ids && pages.some(({ reads }) => reads !== null) ? await look(ids) : new Map()
  for (const page of pages) {
    const own = ids && partiesOf && chooseIds(ids, partiesOf, page.reads)
    if (own === null || own.length > 0) send(page, { type: 'assignments', ids: own })
  }

  /** Not knowing whom it concerns, everybody is told that something changed, without saying what. */
  async function look(assignmentIds: string[]) {
    try {
      return await inTenant(database, tenantId, (trx) => findPartiesOf(trx, tenantId, assignmentIds))
    } catch (error) {
      log.warn({ error }, 'whom changed assignments concern could not be looked up')
      return null
    }
  }
}

const send = (page: LivePage, event: LiveEvent) => page.stream.send(event)
