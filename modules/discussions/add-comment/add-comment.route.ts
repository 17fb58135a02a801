import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { audienceSchema, commentBody, commentSchema } from '../comment-answer.ts'
import { addComment } from './add-comment.ts'

export const addCommentRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/comments',
  operationId: 'addComment',
  summary: 'Viết ý kiến trao đổi về một lượt giao',
  tag: 'discussions',
  params: z.object({ assignmentId: z.uuid() }),
  body: z.object({ audience: audienceSchema.default('parties'), ...commentBody }),
  answer: commentSchema,
  status: 201,
  handle: ({ services, caller, params, body }) => addComment(services, caller, params.assignmentId, body),
})
