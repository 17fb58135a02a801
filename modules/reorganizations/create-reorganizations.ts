import type { Route } from '../../platform/http/route.ts'
import type { Services } from '../../platform/services.ts'
import { addChangesRoute, removeChangeRoute, replaceChangeRoute } from './change-changes/change-changes.route.ts'
import { listChangesRoute } from './change-changes/list-changes.route.ts'
import { chooseSuccessorsRoute } from './choose-successors/choose-successors.route.ts'
import { pauseReorganizationRoute, resumeReorganizationRoute } from './control-run/control-run.route.ts'
import { createReorganizationRoute } from './create-reorganization/create-reorganization.route.ts'
import { discardReorganizationRoute } from './discard-reorganization/discard-reorganization.route.ts'
import { editReorganizationRoute } from './edit-reorganization/edit-reorganization.route.ts'
import { workRun } from './follow-reorganization/work-run.ts'
import type { Follower } from './follower.ts'
import { listReorganizationsRoute } from './list-reorganizations/list-reorganizations.route.ts'
import { listSourcesRoute } from './list-sources/list-sources.route.ts'
import { listSubjectsRoute } from './list-subjects/list-subjects.route.ts'
import { mergeNamesakesRoute } from './merge-namesakes/merge-namesakes.route.ts'
import { previewReorganizationRoute } from './preview-reorganization/preview-reorganization.route.ts'
import { proposeCommitteesRoute } from './propose-committees/propose-committees.route.ts'
import { recordReorganizationRoute } from './record-reorganization/record-reorganization.route.ts'
import { workReorganization } from './reorganizations-jobs.ts'
import { showReorganizationRoute } from './show-reorganization/show-reorganization.route.ts'
import { undoReorganizationRoute } from './undo-reorganization/undo-reorganization.route.ts'

/** Composes the module with everything that follows reorganizations; each other module brings its own followers. */
export const createReorganizations = (followers: readonly Follower[]) => ({
  followers,
  routes: [
    listReorganizationsRoute,
    createReorganizationRoute,
    showReorganizationRoute,
    editReorganizationRoute,
    discardReorganizationRoute,
    listChangesRoute,
    addChangesRoute,
    replaceChangeRoute,
    removeChangeRoute,
    proposeCommitteesRoute,
    mergeNamesakesRoute,
    previewReorganizationRoute(followers),
    listSourcesRoute,
    listSubjectsRoute(followers),
    chooseSuccessorsRoute,
    recordReorganizationRoute(followers),
    pauseReorganizationRoute,
    resumeReorganizationRoute,
    undoReorganizationRoute(followers),
  ] satisfies Route[],
  /** Registers the work of runs. */
  handleJobs(services: Services): void {
    services.jobs.handle(workReorganization, (run, stopping) => workRun(services, followers, run, stopping))
  },
  /** Works a run in this process until it is over, as the demonstration and the benchmark need it. */
  workRun: (services: Services, run: { tenantId: string; reorganizationId: string; direction: 'follow' | 'undo' }) =>
    workRun(services, followers, run),
})
