import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { acknowledge } from './acknowledge.ts'

export const acknowledgeRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/acknowledge',
  operationId: 'acknowledge',
  summary: 'Tiếp nhận một lượt giao',
  description: 'The clock does not stop. Acknowledging again changes nothing and answers the same.',
  tag: 'duties',
  params: assignmentParams,
  answer: movedAssignmentSchema,
  handle: async ({ services, caller, params, answerVersion }) => {
    const moved = await acknowledge(services, caller, params.assignmentId)
    answerVersion(moved.version)
    return moved
  },
})
