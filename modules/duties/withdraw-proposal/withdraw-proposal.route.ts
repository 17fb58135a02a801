import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { withdrawProposal } from './withdraw-proposal.ts'

export const withdrawProposalRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/proposal-withdrawal',
  operationId: 'withdrawProposal',
  summary: 'Rút đề nghị xác nhận hoàn thành',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ reason: z.string().trim().min(1, 'Nêu lý do rút đề nghị.').max(5000) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await withdrawProposal(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
