import { today } from '../../../../platform/clock.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { findOrganizations, suggestOrganization } from '../../../organizations/index.ts'
import { openAgencyLookup } from '../../agency-lookup.ts'
import { namesOf, openOn, organizationsOf } from '../../agency-names.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { directiveRights, mayReviewDirective } from '../../directives-policy.ts'
import { getDirectiveSource, getVisibleDirective } from '../../get-directive.ts'
import { countProposals } from '../../proposals/proposal-store.ts'
import { isLive, reviewVersion } from '../../rules/draft-duty.ts'
import { findProblems } from '../../rules/draft-problems.ts'
import { findUnresolved } from '../../rules/draft-unresolved.ts'
import { findUncovered } from '../../rules/find-uncovered.ts'
import { foldText } from '../../rules/fold-text.ts'
import { findSourceLayout } from '../../source/source-page-store.ts'
import { findTakenOver, todayNames } from '../../taken-over.ts'
import { toDraftDutyAnswer } from '../draft-duty-answer.ts'
import { listDraftDuties } from '../draft-duty-store.ts'
import type { ReviewAnswer } from './review-answer.ts'

/** All that the review screen shows of a draft; an issued directive is shown as it was reviewed. */
export async function showReview(services: Services, actor: Actor, directiveId: string): Promise<ReviewAnswer> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    if (!mayReviewDirective(actor)) throw directivesErrors.directive_not_found()
    const directive = await getVisibleDirective(trx, actor, directiveId)
    const { sourceText, paragraphs, assignmentPart, expectedDuties } = await getDirectiveSource(
      trx,
      actor.tenantId,
      directiveId,
    )
    const layout = await findSourceLayout(trx, actor.tenantId, directiveId)
    const duties = await listDraftDuties(trx, actor.tenantId, directiveId)
    const live = duties.filter(isLive)
    const organizations = await findOrganizations(trx, actor.tenantId, organizationsOf(duties))
    const open = openOn(organizations, today(services.clock))
    const takenOver = await findTakenOver(trx, actor.tenantId, organizations, today(services.clock))
    const amendments = await countProposals(trx, actor.tenantId, directiveId)
    const lookUp = await openAgencyLookup(services, trx, actor.tenantId, null)
    const covered = live.flatMap((duty) => duty.sourceSpans)
    return {
      version: reviewVersion(directive.version, duties),
      directive: { id: directive.id, status: directive.status, version: directive.version },
      entered: live.length,
      expected: expectedDuties,
      uncovered: findUncovered(paragraphs, assignmentPart, covered).map((span) => ({
        span,
        text: foldText(sourceText.slice(span.start, span.end)),
      })),
      draftDuties: duties.map((duty) => toDraftDutyAnswer(duty, { text: sourceText, layout }, namesOf(organizations))),
      problems:
        directive.status === 'draft'
          ? findProblems(directive, live, namesOf(open), amendments, todayNames(takenOver))
          : [],
      takenOver,
      unresolved: findUnresolved(live).map((unresolved) => {
        const { collective, suggestions } = lookUp(unresolved.mention)
        const suggestion = collective ? null : suggestOrganization(unresolved.mention)
        return { ...unresolved, collective, suggestion, candidates: suggestions }
      }),
      may: directiveRights(actor, directive),
    }
  })
}
