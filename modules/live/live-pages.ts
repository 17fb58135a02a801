import type { EventStream } from '../../platform/live/event-stream.ts'
import type { OpenSession } from '../access/index.ts'

/** A page somebody has open. `reads`: the agencies whose assignments they may read, null for the whole province. */
export type LivePage = OpenSession & { reads: ReadonlySet<string> | null; stream: EventStream }

/** The pages that are open on this server, by tenant. */
export function createLivePages() {
  const byTenant = new Map<string, Set<LivePage>>()
  return {
    add(page: LivePage): void {
      const { tenantId } = page.actor
      byTenant.set(tenantId, (byTenant.get(tenantId) ?? new Set()).add(page))
    },
    remove(page: LivePage): void {
      const { tenantId } = page.actor
      const pages = byTenant.get(tenantId)
      pages?.delete(page)
      if (pages?.size === 0) byTenant.delete(tenantId)
    },
    of: (tenantId: string): LivePage[] => [...(byTenant.get(tenantId) ?? [])],
    countOf: (tenantId: string, personId: string): number =>
      [...(byTenant.get(tenantId) ?? [])].filter(({ actor }) => actor.personId === personId).length,
    tenants: (): string[] => [...byTenant.keys()],
    all: (): LivePage[] => [...byTenant.values()].flatMap((pages) => [...pages]),
  }
}

export type LivePages = ReturnType<typeof createLivePages>
