import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { changedDraftDutiesSchema } from '../draft-duty-answer.ts'
import { resolveAgencies } from './resolve-agencies.ts'

export const resolveAgenciesRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/resolve-agencies',
  operationId: 'resolveAgencies',
  summary: 'Tìm lại trong danh bạ các cơ quan chưa nhận ra, sau khi danh bạ được bổ sung',
  description:
    'Call it after adding an organization. The header may change too (focal agency, committee): load it again.',
  tag: 'directives',
  params: directiveParams,
  answer: changedDraftDutiesSchema,
  handle: async ({ services, caller, params }) => ({
    changed: await resolveAgencies(services, caller, params.directiveId),
  }),
})
