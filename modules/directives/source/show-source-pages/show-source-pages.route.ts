import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { sourcePagesSchema } from '../source-page-answer.ts'
import { showSourcePages } from './show-source-pages.ts'

export const showSourcePagesRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/pages',
  operationId: 'showSourcePages',
  summary: 'Các trang của bản gốc',
  tag: 'directives',
  params: directiveParams,
  answer: sourcePagesSchema,
  handle: ({ services, caller, params }) => showSourcePages(services, caller, params.directiveId),
})
