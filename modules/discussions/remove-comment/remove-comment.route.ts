import { signedInRoute } from '../../access/index.ts'
import { commentParams, commentSchema } from '../comment-answer.ts'
import { removeComment } from './remove-comment.ts'

export const removeCommentRoute = signedInRoute({
  method: 'DELETE',
  url: '/api/assignments/:assignmentId/comments/:commentId',
  operationId: 'removeComment',
  summary: 'Gỡ ý kiến của mình; chỗ của ý kiến vẫn còn với thời điểm gỡ',
  tag: 'discussions',
  params: commentParams,
  answer: commentSchema,
  editsVersion: true,
  handle: ({ services, caller, params, expectedVersion }) =>
    removeComment(services, caller, { ...params, version: expectedVersion() }),
})
