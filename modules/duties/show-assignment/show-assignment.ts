import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { organizationHistory } from '../../organizations/index.ts'
import type { AssignmentPage } from '../assignment-page-answer.ts'
import {
  type AssignmentPageRow,
  type EventRow,
  findAssignmentPage,
  findEvidence,
  findTimeline,
} from '../assignment-page-store.ts'
import { toEventFact } from '../assignment-store.ts'
import { toContributionAnswer } from '../contributions/contribution-answer.ts'
import { findContributions } from '../contributions/contribution-store.ts'
import { isWorkedOn } from '../contributions/is-worked-on.ts'
import { deadlineHistory } from '../deadline-history.ts'
import { toDifficultyAnswer } from '../difficulty-answer.ts'
import { findDifficulties, findDifficultyMoves } from '../difficulty-store.ts'
import { toAssignmentAnswer, toStateAnswer } from '../duty-answer.ts'
import { toRequestAnswer } from '../request-answer.ts'
import { requireVisible } from '../require-visible.ts'
import { deriveState } from '../rules/duty-state.ts'
import { quoteSource } from '../rules/quote-source.ts'
import { findSteps } from '../step-store.ts'

const officeDays = (row: AssignmentPageRow, timeline: readonly EventRow[], day: string) =>
  deriveState({ events: timeline.map(toEventFact), deadline: { kind: row.deadlineKind, on: row.deadlineOn } }, day)
    .officeDaysInAll

/** Everything a duty's page says, in seven statements whatever its history, one more when its lead has closed. */
export async function showAssignment(services: Services, actor: Actor, assignmentId: string): Promise<AssignmentPage> {
  const { tenantId } = actor
  const day = today(services.clock)
  return inTenant(services.database, tenantId, async (trx) => {
    const row = requireVisible(actor, await findAssignmentPage(trx, tenantId, assignmentId, actor.personId))
    const steps = await findSteps(trx, tenantId, assignmentId)
    const timeline = await findTimeline(trx, tenantId, assignmentId)
    const evidence = await findEvidence(trx, tenantId, assignmentId)
    const difficulties = await findDifficulties(trx, tenantId, { assignmentId })
    const moves = await findDifficultyMoves(trx, tenantId, { assignmentId })
    const contributions = await findContributions(trx, tenantId, assignmentId)
    const closed = row.leadClosedOn !== null && row.leadClosedOn <= day
    const successors = closed ? await organizationHistory.findCurrentUnits(trx, tenantId, [row.lead.id], day) : []
    const lastProposal = timeline.findLast(({ kind }) => kind === 'completion_proposed')
    return {
      ...toAssignmentAnswer(row, actor, day),
      version: row.version,
      assignedAt: row.assignedAt.toISOString(),
      acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
      originalDeadlineOn: row.originalDeadlineOn === row.deadlineOn ? null : row.originalDeadlineOn,
      deadlineHistory: deadlineHistory(row, timeline),
      quote: quoteSource(row.sourceText, row.sourceSpans),
      sourceSpans: row.sourceSpans,
      leadToday: successors.map(({ id, name, shortName }) => ({ id, name, shortName })),
      coordinators: row.coordinators,
      leader: row.leader,
      focalOrganization: row.focalOrganization,
      siblings: row.siblings.map((sibling) => ({
        id: sibling.id,
        lead: sibling.lead,
        state: toStateAnswer({ ...sibling, stageSince: new Date(sibling.stageSince) }, day),
      })),
      steps: steps.map((step) => ({ ...step, doneAt: step.doneAt?.toISOString() ?? null })),
      timeline: timeline.map((event) => ({
        ...event,
        at: event.at.toISOString(),
        evidence: evidence.filter((item) => item.eventId === event.id),
      })),
      evidence: evidence.filter((item) => item.eventId === lastProposal?.id),
      difficulties: difficulties.map((difficulty) => toDifficultyAnswer(difficulty, moves, actor, day)),
      contributions: contributions.map((contribution) =>
        toContributionAnswer(
          contribution,
          actor,
          { leadOrganizationId: row.lead.id, isOpen: isWorkedOn(row.stage) },
          day,
        ),
      ),
      request: toRequestAnswer(row.openRequest, timeline),
      officeDaysInAll: officeDays(row, timeline, day),
    }
  })
}
