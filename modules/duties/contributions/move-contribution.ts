import { dateInVietnam } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { dutyErrors } from '../duty-errors.ts'
import {
  getAssignmentForMove,
  type Move,
  type MovedAssignment,
  type MoveResult,
  momentOfMove,
  recordMove,
} from '../move-assignment.ts'
import { type ContributionAction, contributionFitsStage, isAllowedOnContribution } from './contribution-policy.ts'
import { type ContributionRow, findContribution } from './contribution-store.ts'
import { isWorkedOn } from './is-worked-on.ts'

/**
 * One move on a contribution in one transaction: lock its assignment, policy (403), stage (409), version (412), work,
 * event, audit.
 * @throws contribution_not_found, contribution_over
 */
export async function moveContribution(
  services: Services,
  actor: Actor,
  contributionId: string,
  action: ContributionAction,
  expectedVersion: number | null,
  work: (move: Move, contribution: ContributionRow) => Promise<MoveResult>,
): Promise<MovedAssignment> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const seen = await findContribution(trx, tenantId, contributionId)
    if (!seen) throw dutyErrors.contribution_not_found()
    const assignment = await getAssignmentForMove(trx, actor, seen.assignmentId)
    // Read again now that the assignment is locked: somebody else may have moved it in between.
    const contribution = (await findContribution(trx, tenantId, contributionId)) ?? seen
    const facts = {
      organizationId: contribution.organization.id,
      leadOrganizationId: assignment.leadOrganizationId,
      stage: contribution.stage,
      isOpen: isWorkedOn(assignment.stage),
    }
    if (!isAllowedOnContribution(actor, action, facts)) throw commonErrors.not_allowed()
    if (!contributionFitsStage(action, facts)) throw dutyErrors.contribution_over()
    if (expectedVersion !== null && expectedVersion !== contribution.version)
      throw commonErrors.version_conflict({ version: contribution.version })
    const at = momentOfMove(services, assignment)
    const move = { trx, assignment, at, on: dateInVietnam(at) }
    return recordMove(services, actor, move, await work(move, contribution))
  })
}
