import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { commentBody, commentParams, commentSchema } from '../comment-answer.ts'
import { editComment } from './edit-comment.ts'

export const editCommentRoute = signedInRoute({
  method: 'PATCH',
  url: '/api/assignments/:assignmentId/comments/:commentId',
  operationId: 'editComment',
  summary: 'Sửa ý kiến của mình',
  tag: 'discussions',
  params: commentParams,
  body: z.object(commentBody),
  answer: commentSchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const comment = await editComment(services, caller, { ...params, version: expectedVersion() }, body)
    answerVersion(comment.version)
    return comment
  },
})
