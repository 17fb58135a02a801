import type { DutyToAssign } from '../../duties/index.ts'
import type { DraftDuty, DraftParty } from '../rules/draft-duty.ts'

/** A reviewed duty as it is given out; it keeps its id, so that the review stays traceable. */
export function toDutyToAssign(duty: DraftDuty, index: number): DutyToAssign {
  const { kind, on, recurrence, words, day } = duty.deadline
  return {
    id: duty.id,
    ordinal: index + 1,
    text: duty.text,
    sourceSpans: duty.sourceSpans,
    section: duty.section,
    role: duty.role,
    product: duty.product,
    deadlineWords: words,
    leads: duty.leads.flatMap((lead) => lead.organizationIds),
    coordinators: toCoordinators(duty.coordinators),
    deadline: { kind: kind === 'unstated' ? 'none' : kind, on, recurrence, day },
  }
}

/** Each agency once; a phrase nobody stands for stays as worded. */
function toCoordinators(parties: readonly DraftParty[]): DutyToAssign['coordinators'] {
  const taken = new Set<string>()
  return parties.flatMap(({ mention, organizationIds }): DutyToAssign['coordinators'] => {
    if (organizationIds.length === 0) return [{ organizationId: null, mention }]
    const fresh = organizationIds.filter((id) => !taken.has(id))
    for (const id of fresh) taken.add(id)
    return fresh.map((organizationId) => ({ organizationId, mention }))
  })
}
