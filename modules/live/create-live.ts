import type { Listening } from '../../platform/db/listen.ts'
import type { Route } from '../../platform/http/route.ts'
import { gatherChanges } from '../../platform/live/gather-changes.ts'
import type { Services } from '../../platform/services.ts'
import { findStaleSessions } from '../access/index.ts'
import { createLivePages, type LivePages } from './live-pages.ts'
import { openLiveRoute } from './open-live/open-live.route.ts'
import { tellPages } from './tell-pages.ts'

const windowMs = 500
const beatMs = 25_000

/** Composes the module: the route by which pages are told of changes. Listening begins with the first page; `stop` ends all. */
export function createLive(services: Services): { routes: Route[]; stop(): Promise<void> } {
  const { database, log } = services
  const pages = createLivePages()
  const gathering = gatherChanges(windowMs, (tenantId, changes) => {
    const open = pages.of(tenantId)
    if (open.length > 0) void tellPages(services, tenantId, open, changes)
  })
  let listening: Listening | null = null
  let beating: NodeJS.Timeout | undefined

  function begin(): void {
    listening ??= database.listen('dondoc_live', {
      onMessage: gathering.hear,
      onConnected: () => {
        for (const { stream } of pages.all()) stream.send({ type: 'everything' })
      },
      onLost: (error) => log.warn({ error }, 'live updates: connection to the database lost, trying again'),
    })
    beating ??= setInterval(() => void beat(services, pages), beatMs).unref()
  }

  return {
    routes: [openLiveRoute(pages, begin)],
    async stop() {
      clearInterval(beating)
      gathering.stop()
      for (const { stream } of pages.all()) stream.close()
      await listening?.stop()
    },
  }
}

/** Keeps lines open, and closes the pages of sessions that no longer stand; two statements per tenant. */
export async function beat(services: Services, pages: LivePages): Promise<void> {
  for (const { stream } of pages.all()) stream.beat()
  for (const tenantId of pages.tenants())
    try {
      const open = pages.of(tenantId)
      const stale = await findStaleSessions(services, tenantId, open)
      for (const { token, stream } of open) if (stale.has(token)) stream.close()
    } catch (error) {
      services.log.warn({ error }, 'sessions of open pages could not be checked')
    }
}
