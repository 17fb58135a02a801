import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { resumeAssignment } from './resume-assignment.ts'

export const resumeAssignmentRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/resumption',
  operationId: 'resumeAssignment',
  summary: 'Cho tiếp tục thực hiện',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    to: daySchema.nullable().default(null).describe('The deadline from now on; null keeps it'),
    reason: z.string().trim().max(5000).nullable().default(null),
  }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await resumeAssignment(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
