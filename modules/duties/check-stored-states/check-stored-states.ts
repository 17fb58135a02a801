import type { Trx } from '../../../platform/db/database.ts'
import { type DutySummary, foldEvents } from '../rules/fold-events.ts'
import { listStoredStates } from './check-store.ts'

const pageSize = 500

const asText = (summary: DutySummary): string =>
  JSON.stringify(Object.entries(summary).sort(([left], [right]) => left.localeCompare(right)))

/** Derives every assignment's state from its events again; answers the ids of those stored otherwise. */
export async function checkStoredStates(trx: Trx, tenantId: string): Promise<string[]> {
  const wrong: string[] = []
  let after: string | null = null
  for (;;) {
    const page = await listStoredStates(trx, tenantId, after, pageSize)
    for (const { id, summary, events } of page) if (asText(summary) !== asText(foldEvents(events))) wrong.push(id)
    const last = page.at(-1)
    if (!last || page.length < pageSize) return wrong
    after = last.id
  }
}
