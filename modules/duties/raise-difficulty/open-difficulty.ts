import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { NewEvent } from '../assignment-store.ts'
import { insertDifficulty, insertDifficultyMove } from '../difficulty-change-store.ts'
import { getCommittee } from '../get-committee.ts'
import type { Move } from '../move-assignment.ts'
import { difficultyAnchor, tell } from '../notices.ts'

/**
 * Opens a difficulty within a move on its assignment and tells its holder.
 * It goes to the focal agency the directive names; to the committee when there is none, or when that agency raises it.
 */
export async function openDifficulty(
  services: Services,
  actor: Actor,
  { trx, assignment, at }: Move,
  { text, proposal }: { text: string; proposal: string | null },
): Promise<{ id: string; stage: 'at_focal_agency' | 'at_committee'; event: NewEvent }> {
  const { tenantId, personId } = actor
  const { leadOrganizationId, focalOrganizationId } = assignment
  const id = newId()
  const focal = focalOrganizationId === leadOrganizationId ? null : focalOrganizationId
  const stage = focal ? 'at_focal_agency' : 'at_committee'
  const holderOrganizationId = focal ?? (await getCommittee(services, trx, tenantId, assignment))
  await insertDifficulty(trx, {
    tenantId,
    id,
    assignmentId: assignment.id,
    directiveId: assignment.directiveId,
    raisedByOrganizationId: leadOrganizationId,
    raisedBy: personId,
    at,
    text,
    proposal,
    stage,
    holderOrganizationId,
  })
  await insertDifficultyMove(trx, {
    tenantId,
    id: newId(),
    difficultyId: id,
    kind: 'raised',
    at,
    personId,
    organizationId: leadOrganizationId,
    text,
    documentNumber: null,
    documentIssuedOn: null,
    fileId: null,
  })
  await tell(services, trx, actor, assignment, {
    kind: 'difficulty_raised',
    title: `${assignment.leadName} nêu khó khăn, vướng mắc ở nhiệm vụ ${assignment.ordinal}`,
    anchor: difficultyAnchor,
    to: focal ? { focalAgency: focal } : { provinceRoles: ['committee_leader'] },
  })
  const event: NewEvent = {
    kind: 'difficulty_raised',
    organizationId: leadOrganizationId,
    details: { text, difficultyId: id },
  }
  return { id, stage, event }
}
