import type { AssignmentPage } from './assignment-page-answer.ts'
import type { EventRow } from './assignment-page-store.ts'
import type { RequestKind } from './rules/duty-event.ts'

const raisedBy = { extension: 'extension_requested', refusal: 'refusal_raised' } as const

/** What the lead asked, in the words of the event that asked it; null when nothing waits. */
export function toRequestAnswer(kind: RequestKind | null, timeline: readonly EventRow[]): AssignmentPage['request'] {
  if (kind === null) return null
  const details = timeline.findLast((event) => event.kind === raisedBy[kind])?.details ?? {}
  return {
    kind,
    reason: details.text ?? null,
    proposedOn: details.proposedOn ?? null,
    suggestedOrganizationId: details.suggestedOrganizationId ?? null,
    suggestedName: details.suggestedName ?? null,
  }
}
