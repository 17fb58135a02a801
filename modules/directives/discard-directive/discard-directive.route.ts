import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { cleanText } from '../clean-text.ts'
import { directiveParams } from '../directive-answer.ts'
import { discardDirective } from './discard-directive.ts'

export const discardDirectiveRoute = signedInRoute({
  method: 'DELETE',
  url: '/api/directives/:directiveId',
  operationId: 'discardDirective',
  summary: 'Bỏ một bản rà soát chưa phát hành',
  tag: 'directives',
  params: directiveParams,
  query: z.object({ reason: cleanText(500).optional() }),
  handle: ({ services, caller, params, query }) =>
    discardDirective(services, caller, params.directiveId, query.reason || null),
})
