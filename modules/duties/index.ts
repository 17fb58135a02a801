import type { Route } from '../../platform/http/route.ts'
import { acceptCompletionRoute } from './accept-completion/accept-completion.route.ts'
import { acknowledgeRoute } from './acknowledge/acknowledge.route.ts'
import { addStepRoute } from './add-step/add-step.route.ts'
import { answerDifficultyRoute } from './answer-difficulty/answer-difficulty.route.ts'
import { cancelBulkRoute } from './bulk/cancel-bulk/cancel-bulk.route.ts'
import { previewBulkRoute } from './bulk/preview-bulk/preview-bulk.route.ts'
import { listBulkItemsRoute } from './bulk/show-bulk/list-bulk-items.route.ts'
import { showBulkRoute } from './bulk/show-bulk/show-bulk.route.ts'
import { startBulkRoute } from './bulk/start-bulk/start-bulk.route.ts'
import { changeStepRoute } from './change-step/change-step.route.ts'
import { askContributionRoute } from './contributions/ask-contribution/ask-contribution.route.ts'
import { dropContributionRoute } from './contributions/drop-contribution/drop-contribution.route.ts'
import { giveContributionRoute } from './contributions/give-contribution/give-contribution.route.ts'
import { returnContributionRoute } from './contributions/return-contribution/return-contribution.route.ts'
import { decideDifficultyRoute } from './decide-difficulty/decide-difficulty.route.ts'
import { decideRequestRoute } from './decide-request/decide-request.route.ts'
import { exportAssignmentsRoute } from './export-assignments/export-assignments.route.ts'
import { exportDifficultiesRoute } from './export-difficulties/export-difficulties.route.ts'
import { extendDeadlineRoute } from './extend-deadline/extend-deadline.route.ts'
import { forwardDifficultyRoute } from './forward-difficulty/forward-difficulty.route.ts'
import { givePartsRoute } from './give-part/give-parts.route.ts'
import { countGroupsRoute } from './list-assignments/count-groups.route.ts'
import { listAssignmentsRoute } from './list-assignments/list-assignments.route.ts'
import { listDifficultiesRoute } from './list-difficulties/list-difficulties.route.ts'
import { listInstancesRoute } from './list-instances/list-instances.route.ts'
import { listPartsRoute } from './list-parts/list-parts.route.ts'
import { pauseAssignmentRoute } from './pause-assignment/pause-assignment.route.ts'
import { proposeCompletionRoute } from './propose-completion/propose-completion.route.ts'
import { raiseDifficultyRoute } from './raise-difficulty/raise-difficulty.route.ts'
import { reassignRoute } from './reassign/reassign.route.ts'
import { recallAssignmentRoute } from './recall-assignment/recall-assignment.route.ts'
import { refuseAssignmentRoute } from './refuse-assignment/refuse-assignment.route.ts'
import { reopenAssignmentRoute } from './reopen-assignment/reopen-assignment.route.ts'
import { reportProgressRoute } from './report-progress/report-progress.route.ts'
import { requestExtensionRoute } from './request-extension/request-extension.route.ts'
import { resumeAssignmentRoute } from './resume-assignment/resume-assignment.route.ts'
import { returnCompletionRoute } from './return-completion/return-completion.route.ts'
import { changeViewRoute } from './saved-views/change-view/change-view.route.ts'
import { deleteViewRoute } from './saved-views/delete-view/delete-view.route.ts'
import { listViewsRoute } from './saved-views/list-views/list-views.route.ts'
import { orderViewsRoute } from './saved-views/order-views/order-views.route.ts'
import { saveViewRoute } from './saved-views/save-view/save-view.route.ts'
import { showAssignmentRoute } from './show-assignment/show-assignment.route.ts'
import { showBoardRoute } from './show-board/show-board.route.ts'
import { showCalendarRoute } from './show-calendar/show-calendar.route.ts'
import { showDifficultyRoute } from './show-difficulty/show-difficulty.route.ts'
import { showHomeRoute } from './show-home/show-home.route.ts'
import { showLeadHistoryRoute } from './show-lead-history/show-lead-history.route.ts'
import { showOverviewRoute } from './show-overview/show-overview.route.ts'
import { showTimelineRoute } from './show-timeline/show-timeline.route.ts'
import { showWatchingRoute } from './watching/show-watching.route.ts'
import { watchAssignmentRoute } from './watching/watch-assignment.route.ts'
import { withdrawProposalRoute } from './withdraw-proposal/withdraw-proposal.route.ts'
import { withdrawRequestRoute } from './withdraw-request/withdraw-request.route.ts'

export { acceptCompletion } from './accept-completion/accept-completion.ts'
export { acknowledge } from './acknowledge/acknowledge.ts'
export { addStep } from './add-step/add-step.ts'
export { amendDuty, type DutyChange } from './amend-duty/amend-duty.ts'
export { answerDifficulty } from './answer-difficulty/answer-difficulty.ts'
export { assignDuties, type DutyToAssign } from './assign-duties/assign-duties.ts'
export { filterCondition } from './assignment-conditions-store.ts'
export {
  type AssignmentFilter,
  type AssignmentListQuery,
  assignmentListQuerySchema,
  toFilter,
  type UnitBasis,
  unitBases,
} from './assignment-filter.ts'

export { handleBulkJobs } from './bulk/handle-bulk-jobs.ts'
export { checkStoredStates } from './check-stored-states/check-stored-states.ts'
export { decideDifficulty } from './decide-difficulty/decide-difficulty.ts'
export { decideRequest } from './decide-request/decide-request.ts'
export { dutyDigest } from './digest/duty-digest.ts'
export { listFeedDeadlines } from './digest/list-feed-deadlines.ts'
export { type Urgency, urgencies } from './duty-answer.ts'
export { seesWholeProvince, visibleOrganizations } from './duty-policy.ts'
export { dutyRules } from './duty-rules.ts'
export { type DutyValues, dutyColumns } from './duty-sheet/duty-columns.ts'
export { readDutyRows } from './export-assignments/read-duty-rows.ts'
export { findPartiesOf } from './find-parties-of.ts'
export { findWhoMaySee } from './find-who-may-see.ts'
export { dutyFollowers } from './follow-reorganization/duty-followers.ts'
export { forwardDifficulty } from './forward-difficulty/forward-difficulty.ts'
export { findDutiesOf, type GivenDuty } from './given-duty-store.ts'
export { listAssignments } from './list-assignments/list-assignments.ts'
export { listDifficulties } from './list-difficulties/list-difficulties.ts'
export { mayReadDutyFile } from './may-read-duty-file.ts'
export { pauseAssignment } from './pause-assignment/pause-assignment.ts'
export { proposeCompletion } from './propose-completion/propose-completion.ts'
export { raiseDifficulty } from './raise-difficulty/raise-difficulty.ts'
export { findRedList, type RedListLine } from './red-list-store.ts'
export { refuseAssignment } from './refuse-assignment/refuse-assignment.ts'
export { reportProgress } from './report-progress/report-progress.ts'
export { requestExtension } from './request-extension/request-extension.ts'
export { requireVisibleAssignment } from './require-visible-assignment.ts'
export { retermAssignments } from './reterm-assignments/reterm-assignments-store.ts'
export { returnCompletion } from './return-completion/return-completion.ts'
export type { DutyEventKind, Stage } from './rules/duty-event.ts'
export { type DutyClass, dutyClasses } from './rules/duty-state.ts'
export type { ClassCounts } from './rules/rates.ts'
export { shorten } from './rules/shorten.ts'
export { instancesRound } from './series/instances-round.ts'
export { tellUnits } from './show-overview/restate-overview.ts'
export { findAssignmentsUnder } from './take-over/find-assignments-under-store.ts'
export { takeOverDuties } from './take-over/take-over-duties.ts'
export { checkTally } from './tally/check-tally.ts'
export { dutyTally } from './tally/duty-tally.ts'
export { type TallyDimension, type TallyGroup, tallyDimensions } from './tally/tally-group.ts'
export { findWatchers } from './watching/find-watchers.ts'

export const dutyRoutes: Route[] = [
  showHomeRoute,
  listAssignmentsRoute,
  exportAssignmentsRoute,
  countGroupsRoute,
  listViewsRoute,
  saveViewRoute,
  orderViewsRoute,
  changeViewRoute,
  deleteViewRoute,
  previewBulkRoute,
  startBulkRoute,
  showBulkRoute,
  listBulkItemsRoute,
  cancelBulkRoute,
  showBoardRoute,
  showCalendarRoute,
  showTimelineRoute,
  showAssignmentRoute,
  showLeadHistoryRoute,
  acknowledgeRoute,
  addStepRoute,
  changeStepRoute,
  reportProgressRoute,
  proposeCompletionRoute,
  givePartsRoute,
  listPartsRoute,
  listInstancesRoute,
  acceptCompletionRoute,
  returnCompletionRoute,
  decideRequestRoute,
  extendDeadlineRoute,
  pauseAssignmentRoute,
  reassignRoute,
  recallAssignmentRoute,
  refuseAssignmentRoute,
  reopenAssignmentRoute,
  requestExtensionRoute,
  resumeAssignmentRoute,
  withdrawProposalRoute,
  withdrawRequestRoute,
  askContributionRoute,
  dropContributionRoute,
  giveContributionRoute,
  returnContributionRoute,
  raiseDifficultyRoute,
  listDifficultiesRoute,
  exportDifficultiesRoute,
  showDifficultyRoute,
  answerDifficultyRoute,
  forwardDifficultyRoute,
  decideDifficultyRoute,
  showOverviewRoute,
  showWatchingRoute,
  watchAssignmentRoute,
]
