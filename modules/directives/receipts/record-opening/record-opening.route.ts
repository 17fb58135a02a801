import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { recordOpening } from './record-opening.ts'

export const recordOpeningRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/opened',
  operationId: 'recordOpening',
  summary: 'Ghi nhận đã mở văn bản đã phát hành',
  tag: 'directives',
  params: directiveParams,
  handle: ({ services, caller, params }) => recordOpening(services, caller, params.directiveId),
})
