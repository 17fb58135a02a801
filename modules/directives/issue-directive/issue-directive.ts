import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors, DomainError } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { assignDuties } from '../../duties/index.ts'
import { findOrganizations } from '../../organizations/index.ts'
import { namesOf, openOn, organizationsOf } from '../agency-names.ts'
import { markIssued } from '../directive-changes-store.ts'
import { directivesErrors } from '../directives-errors.ts'
import { getVisibleDirective, lockEditableDirective } from '../get-directive.ts'
import { countProposals } from '../proposals/proposal-store.ts'
import { remakeProposals } from '../proposals/remake-proposals.ts'
import { listDraftDuties } from '../review/draft-duty-store.ts'
import { isLive, reviewVersion } from '../rules/draft-duty.ts'
import { findProblems } from '../rules/draft-problems.ts'
import { findTakenOver, todayNames } from '../taken-over.ts'
import { toDutyToAssign } from './to-duty-to-assign.ts'

/** Issues a reviewed draft: one assignment per responsible agency (NĐ 39/2022/NĐ-CP), the agencies told, the text frozen. */
export async function issueDirective(
  services: Services,
  actor: Actor,
  directiveId: string,
  given: { reviewedWholeText: boolean; version: number },
): Promise<{ dutyCount: number; assignmentCount: number }> {
  if (!given.reviewedWholeText) throw directivesErrors.whole_text_not_reviewed()
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const { version } = await lockEditableDirective(trx, actor, directiveId, 'update').catch(asAlreadyIssued)
    const duties = await listDraftDuties(trx, actor.tenantId, directiveId)
    const current = reviewVersion(version, duties)
    if (current !== given.version) throw commonErrors.version_conflict({ version: current })
    const directive = await getVisibleDirective(trx, actor, directiveId)
    const live = duties.filter(isLive)
    const organizations = await findOrganizations(trx, actor.tenantId, organizationsOf(live))
    const open = openOn(organizations, today(services.clock))
    const amendments = await countProposals(trx, actor.tenantId, directiveId)
    const takenOver = await findTakenOver(trx, actor.tenantId, organizations, today(services.clock))
    const problems = findProblems(directive, live, namesOf(open), amendments, todayNames(takenOver))
    if (problems.length > 0) throw directivesErrors.not_ready_to_issue({ problems })
    const { assignmentCount } = await assignDuties(services, trx, actor, {
      directiveId,
      duties: live.map(toDutyToAssign),
    })
    await markIssued(trx, actor.tenantId, directiveId, actor.personId, services.clock.now())
    await remakeProposals(trx, actor.tenantId, { amendedId: directiveId })
    await appendAudit(services, trx, actor, {
      action: 'directive_issued',
      subjectType: 'directive',
      subjectId: directiveId,
      details: { dutyCount: live.length, assignmentCount, reviewedWholeText: true },
    })
    return { dutyCount: live.length, assignmentCount }
  })
}

/** A second click finds the directive issued: said as such rather than as an edit refused. */
function asAlreadyIssued(error: unknown): never {
  if (error instanceof DomainError && error.code === 'directive_issued')
    throw directivesErrors.already_issued(error.details)
  throw error
}
