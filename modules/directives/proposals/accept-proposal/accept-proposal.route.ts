import { z } from 'zod'
import { daySchema } from '../../../../platform/http/day.ts'
import { signedInRoute } from '../../../access/index.ts'
import { cleanText } from '../../clean-text.ts'
import { decidedProposalSchema, proposalParams } from '../proposal-answer.ts'
import { acceptProposal } from './accept-proposal.ts'

export const acceptProposalRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/proposals/:proposalId/accept',
  operationId: 'acceptProposal',
  summary: 'Chấp nhận đề xuất điều chỉnh: thay đổi nhiệm vụ đang thực hiện và báo các cơ quan',
  description:
    'Needs the amending directive issued. What the body leaves out is taken from the proposal. An added duty is only marked as seen: it is issued with the duties of the amending directive itself.',
  tag: 'directives',
  params: proposalParams,
  body: z
    .object({
      dutyId: z.uuid('Chọn nhiệm vụ được điều chỉnh.'),
      assignmentId: z.uuid('Chọn lượt giao.').nullable().describe('null: every assignment of the duty that still runs'),
      deadlineOn: daySchema,
      organizationIds: z.array(z.uuid()).min(1, 'Chọn cơ quan.').max(500),
      wording: cleanText(20_000).refine((text) => text !== '', 'Nhập nội dung mới của nhiệm vụ.'),
      note: cleanText(5000).nullable(),
    })
    .partial(),
  answer: decidedProposalSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const decided = await acceptProposal(services, caller, params, context.expectedVersion(), body)
    context.answerVersion(decided.proposal.version)
    return decided
  },
})
