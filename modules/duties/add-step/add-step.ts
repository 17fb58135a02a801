import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { moveAssignment } from '../move-assignment.ts'
import { tell } from '../notices.ts'
import { requireStepDeadline } from '../require-step-deadline.ts'
import { shorten } from '../rules/shorten.ts'
import { insertStep } from '../step-store.ts'

/** Breaks off a part of the assignment as a step; `dueOn` is yyyy-mm-dd. Answers the step and the assignment's version. */
export async function addStep(
  services: Services,
  actor: Actor,
  assignmentId: string,
  step: { title: string; dueOn: string | null },
): Promise<{ id: string; version: number }> {
  const stepId = newId()
  const { tenantId } = actor
  const moved = await moveAssignment(
    services,
    actor,
    assignmentId,
    'changeSteps',
    null,
    async ({ trx, assignment }) => {
      requireStepDeadline(assignment, step.dueOn)
      await insertStep(trx, { tenantId, assignmentId, id: stepId, ...step })
      const details = { stepId, stepTitle: step.title, ...(step.dueOn ? { dueOn: step.dueOn } : {}) }
      const organizationId = assignment.leadOrganizationId
      await tell(services, trx, actor, assignment, {
        kind: 'step_added',
        title: `${assignment.leadName} thêm bước “${shorten(step.title, 80)}” ở nhiệm vụ ${assignment.ordinal}`,
        to: {},
      })
      return {
        events: [{ kind: 'step_added', organizationId, details }],
        audit: { action: 'step_added', details },
      }
    },
  )
  return { id: stepId, version: moved.version }
}
