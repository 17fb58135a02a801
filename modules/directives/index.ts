import type { Route } from '../../platform/http/route.ts'
import { addDraftDutyRoute } from './add-draft-duty/add-draft-duty.route.ts'
import { discardDirectiveRoute } from './discard-directive/discard-directive.route.ts'
import { editDirectiveRoute } from './edit-directive/edit-directive.route.ts'
import { editDraftDutyRoute } from './edit-draft-duty/edit-draft-duty.route.ts'
import { issueDirectiveRoute } from './issue-directive/issue-directive.route.ts'
import { listDirectivesRoute } from './list-directives/list-directives.route.ts'
import { mergeDraftDutiesRoute } from './merge-draft-duties/merge-draft-duties.route.ts'
import { pasteDirectiveRoute } from './paste-directive/paste-directive.route.ts'
import { removeDraftDutyRoute } from './remove-draft-duty/remove-draft-duty.route.ts'
import { resolveAgenciesRoute } from './resolve-agencies/resolve-agencies.route.ts'
import { restoreDraftDutyRoute } from './restore-draft-duty/restore-draft-duty.route.ts'
import { showDirectiveRoute } from './show-directive/show-directive.route.ts'
import { showDirectiveTextRoute } from './show-directive-text/show-directive-text.route.ts'
import { showReviewRoute } from './show-review/show-review.route.ts'
import { splitDraftDutyRoute } from './split-draft-duty/split-draft-duty.route.ts'
import { uploadDirectiveRoute } from './upload-directive/upload-directive.route.ts'

export { editDraftDuty } from './edit-draft-duty/edit-draft-duty.ts'
export { issueDirective } from './issue-directive/issue-directive.ts'
export { receiveDirective } from './receive-directive/receive-directive.ts'
export { decodeText } from './rules/decode-text.ts'
export { readDirective } from './rules/read-directive.ts'
export { toScorerJson } from './rules/scorer-json.ts'
export { mayReadDirectiveFile } from './show-directive/may-read-directive-file.ts'
export { showReview } from './show-review/show-review.ts'

export const directiveRoutes: Route[] = [
  pasteDirectiveRoute,
  uploadDirectiveRoute,
  listDirectivesRoute,
  showDirectiveRoute,
  showDirectiveTextRoute,
  editDirectiveRoute,
  discardDirectiveRoute,
  showReviewRoute,
  addDraftDutyRoute,
  mergeDraftDutiesRoute,
  editDraftDutyRoute,
  splitDraftDutyRoute,
  removeDraftDutyRoute,
  restoreDraftDutyRoute,
  resolveAgenciesRoute,
  issueDirectiveRoute,
]
