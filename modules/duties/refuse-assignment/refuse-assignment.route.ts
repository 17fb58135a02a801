import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { refuseAssignment } from './refuse-assignment.ts'

export const refuseAssignmentRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/refusal',
  operationId: 'refuseAssignment',
  summary: 'Báo giao nhầm, nêu cơ quan cần giao',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    reason: z.string().trim().min(1, 'Nêu vì sao nhiệm vụ không thuộc cơ quan mình.').max(5000),
    suggestedOrganizationId: z.uuid().nullable().default(null).describe('Whose duty it is, as the lead sees it'),
  }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await refuseAssignment(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
