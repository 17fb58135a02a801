import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { cleanText } from '../../clean-text.ts'
import { decidedProposalSchema, proposalParams } from '../proposal-answer.ts'
import { declineProposal } from './decline-proposal.ts'

export const declineProposalRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/proposals/:proposalId/decline',
  operationId: 'declineProposal',
  summary: 'Không áp dụng đề xuất điều chỉnh, kèm lý do',
  tag: 'directives',
  params: proposalParams,
  body: z.object({ note: cleanText(5000).refine((text) => text !== '', 'Nhập lý do không áp dụng.') }),
  answer: decidedProposalSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const decided = await declineProposal(services, caller, params, context.expectedVersion(), body.note)
    context.answerVersion(decided.proposal.version)
    return decided
  },
})
