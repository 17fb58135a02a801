import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { proposalsSchema } from '../proposal-answer.ts'
import { showProposals } from './show-proposals.ts'

export const showProposalsRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/proposals',
  operationId: 'showProposals',
  summary: 'Đề xuất điều chỉnh nhiệm vụ mà văn bản sửa đổi nêu ra',
  description: 'Empty for agencies: they see what was changed on their assignments.',
  tag: 'directives',
  params: directiveParams,
  answer: proposalsSchema,
  handle: ({ services, caller, params }) => showProposals(services, caller, params.directiveId),
})
