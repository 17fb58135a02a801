import type { Trx } from '../../../platform/db/database.ts'
import { type DutySummary, foldEvents, foldTerms } from '../rules/fold-events.ts'
import { listStoredStates, type StoredState } from './check-store.ts'

const pageSize = 500

const asText = (summary: DutySummary): string =>
  JSON.stringify(Object.entries(summary).sort(([left], [right]) => left.localeCompare(right)))

const sameSummary = ({ summary, events }: StoredState) => asText(summary) === asText(foldEvents(events))

/** Deadline and lead are what the last amendment made them; an unchanged deadline is the first one. */
function sameTerms({ terms, events }: StoredState): boolean {
  const amended = foldTerms(events)
  return (
    terms.deadlineOn === (amended.deadlineOn ?? terms.originalDeadlineOn) &&
    terms.leadOrganizationId === (amended.leadOrganizationId ?? terms.leadOrganizationId)
  )
}

/** Derives every assignment's state from its events again; answers the ids of those stored otherwise. */
export async function checkStoredStates(trx: Trx, tenantId: string): Promise<string[]> {
  const wrong: string[] = []
  let after: string | null = null
  for (;;) {
    const page = await listStoredStates(trx, tenantId, after, pageSize)
    for (const stored of page) if (!sameSummary(stored) || !sameTerms(stored)) wrong.push(stored.id)
    const last = page.at(-1)
    if (!last || page.length < pageSize) return wrong
    after = last.id
  }
}
