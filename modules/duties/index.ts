import type { Route } from '../../platform/http/route.ts'
import { acceptCompletionRoute } from './accept-completion/accept-completion.route.ts'
import { acknowledgeRoute } from './acknowledge/acknowledge.route.ts'
import { addStepRoute } from './add-step/add-step.route.ts'
import { answerDifficultyRoute } from './answer-difficulty/answer-difficulty.route.ts'
import { changeStepRoute } from './change-step/change-step.route.ts'
import { decideDifficultyRoute } from './decide-difficulty/decide-difficulty.route.ts'
import { forwardDifficultyRoute } from './forward-difficulty/forward-difficulty.route.ts'
import { listAssignmentsRoute } from './list-assignments/list-assignments.route.ts'
import { listDifficultiesRoute } from './list-difficulties/list-difficulties.route.ts'
import { proposeCompletionRoute } from './propose-completion/propose-completion.route.ts'
import { raiseDifficultyRoute } from './raise-difficulty/raise-difficulty.route.ts'
import { reportProgressRoute } from './report-progress/report-progress.route.ts'
import { returnCompletionRoute } from './return-completion/return-completion.route.ts'
import { showAssignmentRoute } from './show-assignment/show-assignment.route.ts'
import { showDifficultyRoute } from './show-difficulty/show-difficulty.route.ts'
import { showHomeRoute } from './show-home/show-home.route.ts'
import { showLeadHistoryRoute } from './show-lead-history/show-lead-history.route.ts'
import { showOverviewRoute } from './show-overview/show-overview.route.ts'

export { acceptCompletion } from './accept-completion/accept-completion.ts'
export { acknowledge } from './acknowledge/acknowledge.ts'
export { addStep } from './add-step/add-step.ts'
export { amendDuty, type DutyChange } from './amend-duty/amend-duty.ts'
export { answerDifficulty } from './answer-difficulty/answer-difficulty.ts'
export { assignDuties, type DutyToAssign } from './assign-duties/assign-duties.ts'
export { checkStoredStates } from './check-stored-states/check-stored-states.ts'
export { decideDifficulty } from './decide-difficulty/decide-difficulty.ts'
export { dutyFollowers } from './follow-reorganization/duty-followers.ts'
export { forwardDifficulty } from './forward-difficulty/forward-difficulty.ts'
export { findDutiesOf, type GivenDuty } from './given-duty-store.ts'
export { listAssignments } from './list-assignments/list-assignments.ts'
export { listDifficulties } from './list-difficulties/list-difficulties.ts'
export { mayReadDutyFile } from './may-read-duty-file.ts'
export { proposeCompletion } from './propose-completion/propose-completion.ts'
export { raiseDifficulty } from './raise-difficulty/raise-difficulty.ts'
export { reportProgress } from './report-progress/report-progress.ts'
export { returnCompletion } from './return-completion/return-completion.ts'

export const dutyRoutes: Route[] = [
  showHomeRoute,
  listAssignmentsRoute,
  showAssignmentRoute,
  showLeadHistoryRoute,
  acknowledgeRoute,
  addStepRoute,
  changeStepRoute,
  reportProgressRoute,
  proposeCompletionRoute,
  acceptCompletionRoute,
  returnCompletionRoute,
  raiseDifficultyRoute,
  listDifficultiesRoute,
  showDifficultyRoute,
  answerDifficultyRoute,
  forwardDifficultyRoute,
  decideDifficultyRoute,
  showOverviewRoute,
]
