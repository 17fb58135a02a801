import type { Route } from '../../platform/http/route.ts'
import { addCommentRoute } from './add-comment/add-comment.route.ts'
import { editCommentRoute } from './edit-comment/edit-comment.route.ts'
import { findMentionableRoute } from './find-mentionable/find-mentionable.route.ts'
import { listCommentsRoute } from './list-comments/list-comments.route.ts'
import { removeCommentRoute } from './remove-comment/remove-comment.route.ts'

export { addConclusions } from './add-conclusions.ts'

export const discussionRoutes: Route[] = [
  listCommentsRoute,
  addCommentRoute,
  editCommentRoute,
  removeCommentRoute,
  findMentionableRoute,
]
