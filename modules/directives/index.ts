import type { Route } from '../../platform/http/route.ts'
import { changeTermsRoute } from './change-terms/change-terms.route.ts'
import { discardDirectiveRoute } from './discard-directive/discard-directive.route.ts'
import { editDirectiveRoute } from './edit-directive/edit-directive.route.ts'
import { enterDirectlyRoute } from './enter-directly/enter-directly.route.ts'
import { exportDirectivesRoute } from './export-directives/export-directives.route.ts'
import { issueDirectiveRoute } from './issue-directive/issue-directive.route.ts'
import { listDirectivesRoute } from './list-directives/list-directives.route.ts'
import { listLeadersRoute } from './list-leaders/list-leaders.route.ts'
import { pasteDirectiveRoute } from './paste-directive/paste-directive.route.ts'
import { acceptProposalRoute } from './proposals/accept-proposal/accept-proposal.route.ts'
import { declineProposalRoute } from './proposals/decline-proposal/decline-proposal.route.ts'
import { showProposalsRoute } from './proposals/show-proposals/show-proposals.route.ts'
import { addReadingFileRoute } from './reading/add-reading-file/add-reading-file.route.ts'
import { cancelReadingFileRoute } from './reading/cancel-reading/cancel-reading-file.route.ts'
import { cancelReadingRunRoute } from './reading/cancel-reading/cancel-reading-run.route.ts'
import { listReadingRunsRoute } from './reading/list-reading-runs/list-reading-runs.route.ts'
import { retryReadingFileRoute } from './reading/retry-reading-file/retry-reading-file.route.ts'
import { showReadingRunRoute } from './reading/show-reading-run/show-reading-run.route.ts'
import { startReadingRunRoute } from './reading/start-reading-run/start-reading-run.route.ts'
import { listOpeningsRoute } from './receipts/list-openings/list-openings.route.ts'
import { recordOpeningRoute } from './receipts/record-opening/record-opening.route.ts'
import { remindUnopenedRoute } from './receipts/remind-unopened/remind-unopened.route.ts'
import { linkRelationRoute } from './relations/link-relation/link-relation.route.ts'
import { showRelationsRoute } from './relations/show-relations/show-relations.route.ts'
import { addDraftDutyRoute } from './review/add-draft-duty/add-draft-duty.route.ts'
import { editDraftDutyRoute } from './review/edit-draft-duty/edit-draft-duty.route.ts'
import { mergeDraftDutiesRoute } from './review/merge-draft-duties/merge-draft-duties.route.ts'
import { removeDraftDutyRoute } from './review/remove-draft-duty/remove-draft-duty.route.ts'
import { resolveAgenciesRoute } from './review/resolve-agencies/resolve-agencies.route.ts'
import { restoreDraftDutyRoute } from './review/restore-draft-duty/restore-draft-duty.route.ts'
import { showReviewRoute } from './review/show-review/show-review.route.ts'
import { splitDraftDutyRoute } from './review/split-draft-duty/split-draft-duty.route.ts'
import { showDirectiveRoute } from './show-directive/show-directive.route.ts'
import { showDirectiveTextRoute } from './source/show-directive-text/show-directive-text.route.ts'
import { showPageImageRoute } from './source/show-page-image/show-page-image.route.ts'
import { showPageWordsRoute } from './source/show-source-pages/show-page-words.route.ts'
import { showSourcePagesRoute } from './source/show-source-pages/show-source-pages.route.ts'

export { dutySheet } from './duty-sheet/duty-sheet.ts'
export { directiveFollowers } from './follow-reorganization/directive-followers.ts'
export { issueDirective } from './issue-directive/issue-directive.ts'
export { pasteDirective } from './paste-directive/paste-directive.ts'
export { handleDirectiveJobs } from './reading/handle-directive-jobs.ts'
export { readInProcess, stopReadingProcesses } from './reading/reading-process/read-in-process.ts'
export type { FileReading } from './reading/reading-process/reading-tasks.ts'
export { editDraftDuty } from './review/edit-draft-duty/edit-draft-duty.ts'
export { showReview } from './review/show-review/show-review.ts'
export { readDirective } from './rules/read-directive.ts'
export { toScorerJson } from './rules/scorer-json.ts'
export { mayReadDirectiveFile } from './show-directive/may-read-directive-file.ts'
export { issueTyped } from './typed/issue-typed.ts'
export type { TypedDuty } from './typed/typed-directive.ts'

export const directiveRoutes: Route[] = [
  pasteDirectiveRoute,
  enterDirectlyRoute,
  listLeadersRoute,
  startReadingRunRoute,
  addReadingFileRoute,
  listReadingRunsRoute,
  showReadingRunRoute,
  cancelReadingRunRoute,
  cancelReadingFileRoute,
  retryReadingFileRoute,
  listDirectivesRoute,
  exportDirectivesRoute,
  showDirectiveRoute,
  showDirectiveTextRoute,
  showSourcePagesRoute,
  showPageWordsRoute,
  showPageImageRoute,
  editDirectiveRoute,
  changeTermsRoute,
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
  showRelationsRoute,
  linkRelationRoute,
  showProposalsRoute,
  acceptProposalRoute,
  declineProposalRoute,
  recordOpeningRoute,
  listOpeningsRoute,
  remindUnopenedRoute,
]
