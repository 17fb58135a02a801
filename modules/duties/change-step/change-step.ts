import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { NewEvent } from '../assignment-store.ts'
import { dutyErrors } from '../duty-errors.ts'
import { type MovedAssignment, moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { requireStepDeadline } from '../require-step-deadline.ts'
import { shorten } from '../rules/shorten.ts'
import { findSteps, type StepRow, updateStep } from '../step-store.ts'

export type StepChange = {
  title?: string | undefined
  dueOn?: string | null | undefined
  done?: boolean | undefined
  removed?: true | undefined
}

/** What a change means for the timeline; a corrected title or day is only audited. */
function eventKinds(step: StepRow, change: StepChange): NewEvent['kind'][] {
  if (change.removed) return ['step_removed']
  if (change.done === undefined || change.done === (step.doneAt !== null)) return []
  return [change.done ? 'step_done' : 'step_reopened']
}

const verbs: Partial<Record<NewEvent['kind'], string>> = {
  step_done: 'làm xong',
  step_reopened: 'mở lại',
  step_removed: 'bỏ',
}

/** Corrects, finishes, reopens or removes a step of the agency's own plan. */
export async function changeStep(
  services: Services,
  actor: Actor,
  assignmentId: string,
  stepId: string,
  change: StepChange,
): Promise<MovedAssignment> {
  return moveAssignment(services, actor, assignmentId, 'changeSteps', null, async ({ trx, assignment, at }) => {
    const step = (await findSteps(trx, actor.tenantId, assignmentId)).find(({ id }) => id === stepId)
    if (!step) throw dutyErrors.step_not_found()
    const title = change.title ?? step.title
    const dueOn = change.dueOn === undefined ? step.dueOn : change.dueOn
    requireStepDeadline(assignment, dueOn)
    const done = change.done ?? step.doneAt !== null
    await updateStep(trx, actor.tenantId, {
      id: stepId,
      title,
      dueOn,
      doneAt: done ? (step.doneAt ?? at) : null,
      removedAt: change.removed ? at : null,
    })
    const kinds = eventKinds(step, change)
    for (const kind of kinds)
      await tell(services, trx, actor, assignment, {
        kind,
        title: `${assignment.leadName} ${verbs[kind] ?? 'sửa'} bước “${shorten(title, 80)}” ở nhiệm vụ ${assignment.ordinal}`,
        to: {},
      })
    return {
      events: kinds.map((kind) => ({
        kind,
        organizationId: assignment.leadOrganizationId,
        details: { stepId, stepTitle: title },
      })),
      audit: { action: 'step_changed', details: { stepId, ...change } },
    }
  })
}
