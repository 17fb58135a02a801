import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { NewEvent } from '../assignment-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { findOpenLeads } from '../find-open-leads.ts'
import { giverWords, givingOrganization } from '../giver.ts'
import type { Move } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { putLead, withInstances } from '../put-lead.ts'

/**
 * Gives the assignment to another lead within a move, a series with what it has open; the new one has yet to acknowledge
 * it, and never two lead it.
 * @throws not_themselves, lead_closed, lead_already_assigned
 */
export async function giveToAnotherLead(
  services: Services,
  actor: Actor,
  move: Move,
  { organizationId, reason, isRefusal }: { organizationId: string; reason: string | null; isRefusal: boolean },
  isQuiet = false,
): Promise<NewEvent> {
  const { trx, assignment, on } = move
  const former = assignment.leadOrganizationId
  if (organizationId === former) throw dutyErrors.not_themselves()
  const [lead] = await findOpenLeads(trx, actor.tenantId, [organizationId], on)
  if (!lead) throw dutyErrors.lead_closed({ organizationIds: [organizationId] })
  const toName = lead.shortName ?? lead.name
  const change = {
    organizationId: givingOrganization(actor, assignment),
    details: {
      from: former,
      to: organizationId,
      fromName: assignment.leadName,
      toName,
      ...(reason ? { text: reason } : {}),
      ...(isRefusal ? { isRefusal } : {}),
    },
  }
  const carried = await putLead(services, actor, move, change, isQuiet)
  if (!isQuiet)
    await tell(
      services,
      trx,
      actor,
      assignment,
      {
        kind: 'lead_changed',
        title: `${giverWords(assignment)} chuyển nhiệm vụ ${assignment.ordinal} sang ${toName} chủ trì${withInstances(carried)}`,
        to: { agencies: [former, ...assignment.coordinatorOrganizationIds.filter((id) => id !== organizationId)] },
      },
      {
        kind: 'duties_assigned',
        title: `${giverWords(assignment)} giao chủ trì nhiệm vụ ${assignment.ordinal}, trước do ${assignment.leadName} chủ trì${withInstances(carried)}`,
        to: { agencies: [organizationId] },
      },
    )
  return { kind: 'lead_changed', ...change }
}
