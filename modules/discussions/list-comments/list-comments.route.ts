import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { audienceSchema, commentSchema } from '../comment-answer.ts'
import { listComments } from './list-comments.ts'

export const listCommentsRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/:assignmentId/comments',
  operationId: 'listComments',
  summary: 'Trao đổi về một lượt giao, mới nhất ở cuối',
  description: 'The cursor leads to what was said before this page.',
  tag: 'discussions',
  params: z.object({ assignmentId: z.uuid() }),
  query: z.object({ ...pageQuery, audience: audienceSchema.default('parties') }),
  answer: pageOf(commentSchema).extend({ may: z.object({ write: z.boolean(), readOffice: z.boolean() }) }),
  handle: ({ services, caller, params, query }) => listComments(services, caller, params.assignmentId, query),
})
