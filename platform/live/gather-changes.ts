/** What changed within a window, by topic: ids, or null where too many did to be named. */
export type Changes = ReadonlyMap<string, ReadonlySet<string> | null>

export type Gathering = {
  /** "tenant topic id,id,…"; without ids: many did */
  hear(payload: string): void
  stop(): void
}

const mostIds = 500

/**
 * Adds up what a database tells (`pg_notify`) and hands it on per tenant, once per window.
 * @param windowMs how long the first change waits for others
 */
export function gatherChanges(windowMs: number, handOn: (tenantId: string, changes: Changes) => void): Gathering {
  const waiting = new Map<string, { changes: Map<string, Set<string> | null>; timer: NodeJS.Timeout }>()

  function openWindow(tenantId: string) {
    const changes = new Map<string, Set<string> | null>()
    const timer = setTimeout(() => {
      waiting.delete(tenantId)
      handOn(tenantId, changes)
    }, windowMs)
    timer.unref()
    const opened = { changes, timer }
    waiting.set(tenantId, opened)
    return opened
  }

  return {
    hear(payload) {
      const [tenantId = '', topic = '', ids = ''] = payload.split(' ')
      if (tenantId === '' || topic === '') return
      const { changes } = waiting.get(tenantId) ?? openWindow(tenantId)
      const known = changes.get(topic)
      if (known === null) return
      const all = new Set([...(known ?? []), ...ids.split(',').filter((id) => id !== '')])
      changes.set(topic, ids === '' || all.size > mostIds ? null : all)
    },
    stop() {
      for (const { timer } of waiting.values()) clearTimeout(timer)
      waiting.clear()
    },
  }
}
