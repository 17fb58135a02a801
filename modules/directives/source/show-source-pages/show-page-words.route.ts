import { signedInRoute } from '../../../access/index.ts'
import { pageWordsSchema, sourcePageParams } from '../source-page-answer.ts'
import { showPageWords } from './show-source-pages.ts'

export const showPageWordsRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/pages/:number/words',
  operationId: 'showPageWords',
  summary: 'Từng chữ của một trang và chỗ của chữ trên trang',
  tag: 'directives',
  params: sourcePageParams,
  answer: pageWordsSchema,
  handle: ({ services, caller, params }) => showPageWords(services, caller, params.directiveId, params.number),
})
