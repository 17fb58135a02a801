import { today } from '../../../platform/clock.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findOpenLeads } from '../find-open-leads.ts'
import { type Move, type MovedAssignment, moveAssignmentWith } from '../move-assignment.ts'
import { partsErrors } from '../parts/parts-errors.ts'
import { deepestPart, findGivers, insertParts } from '../parts/parts-store.ts'
import { requirePartTerms } from '../parts/require-part-terms.ts'
import { tellParts } from '../parts/tell-parts.ts'

/** A part as its giver words it; `deadlineOn` is yyyy-mm-dd. */
export type PartToGive = {
  organizationId: string
  text: string
  product: string | null
  deadlineOn: string | null
}

async function requireReceivers(services: Services, { trx, assignment }: Move, actor: Actor, ids: readonly string[]) {
  const givers = await findGivers(trx, actor.tenantId, assignment.id)
  if (givers.length > deepestPart) throw partsErrors.parts_too_deep()
  const giver = ids.findIndex((id) => givers.includes(id))
  if (giver >= 0)
    throw partsErrors.part_to_giver({
      fields: [{ path: `parts.${giver}.organizationId`, message: 'Chọn đơn vị khác.' }],
    })
  const open = await findOpenLeads(trx, actor.tenantId, ids, today(services.clock))
  const closed = ids.findIndex((id) => !open.some((lead) => lead.id === id))
  if (closed >= 0)
    throw partsErrors.part_lead_closed({
      fields: [{ path: `parts.${closed}.organizationId`, message: 'Đơn vị này không nhận việc được nữa.' }],
    })
  return new Map(open.map(({ id, name, shortName }) => [id, shortName ?? name]))
}

/**
 * A lead gives parts of its assignment to divisions, communes or other agencies, several at once; each has a life of its
 * own, judged by the lead who gave it. Giving parts acknowledges the assignment.
 * @throws part_after_whole, part_in_past, part_without_deadline, part_to_giver, part_lead_closed, parts_too_deep,
 *   series_has_no_parts
 */
export async function giveParts(
  services: Services,
  actor: Actor,
  assignmentId: string,
  given: readonly PartToGive[],
  expectedVersion: number | null = null,
): Promise<{ moved: MovedAssignment; partIds: string[] }> {
  const { moved, result } = await moveAssignmentWith(
    services,
    actor,
    assignmentId,
    'giveParts',
    expectedVersion,
    async (move) => {
      const { trx, assignment, at, on } = move
      if (assignment.shape === 'series') throw partsErrors.series_has_no_parts()
      requirePartTerms(assignment, given, on)
      const names = await requireReceivers(
        services,
        move,
        actor,
        given.map(({ organizationId }) => organizationId),
      )
      const parts = given.map(({ organizationId, ...part }) => ({
        ...part,
        id: newId(),
        eventId: newId(),
        leadOrganizationId: organizationId,
      }))
      const { leadOrganizationId } = assignment
      const by = { tenantId: actor.tenantId, personId: actor.personId, organizationId: leadOrganizationId, at }
      await insertParts(trx, by, assignmentId, parts)
      await tellParts(services, trx, actor, assignment, parts)
      return {
        partIds: parts.map(({ id }) => id),
        events: parts.map((part) => ({
          kind: 'part_given' as const,
          organizationId: leadOrganizationId,
          details: {
            partId: part.id,
            text: part.text,
            toName: names.get(part.leadOrganizationId) ?? '',
            ...(part.deadlineOn ? { dueOn: part.deadlineOn } : {}),
          },
        })),
        audit: { action: 'parts_given', details: { partIds: parts.map(({ id }) => id) } },
      }
    },
  )
  return { moved, partIds: result.partIds }
}
