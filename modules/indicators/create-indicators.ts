import type { Programme, RecognitionKind } from '../../pack-kit/index.ts'
import type { Route } from '../../platform/http/route.ts'
import type { DailyRound } from '../../platform/jobs/daily-rounds.ts'
import type { Services } from '../../platform/services.ts'
import { exportDifferencesRoute } from './differences/export-differences.route.ts'
import { listDifferencesRoute } from './differences/list-differences.route.ts'
import { freshenAll } from './dirty/freshen.ts'
import { enterValueRoute } from './enter-value/enter-value.route.ts'
import { comparisonRoutes } from './evaluation/show-comparison.routes.ts'
import { gridRoutes } from './evaluation/show-grid.routes.ts'
import { movesRoutes } from './evaluation/show-moves.routes.ts'
import { recognitionRoutes } from './evaluation/show-recognition.routes.ts'
import { trendRoutes } from './evaluation/show-trend.routes.ts'
import { unitTrendsRoutes } from './evaluation/show-unit-trends.routes.ts'
import { kindAbout } from './evaluation/unit-scope.ts'
import { listIndicatorsRoute } from './list-indicators.route.ts'
import { listDirectiveMeasuresRoute } from './measures/list-directive-measures.route.ts'
import { measureRoutes } from './measures/measures.routes.ts'
import { collectProgrammes } from './programmes.ts'
import { listReportsRoute } from './reports/list-reports.route.ts'
import { reportRoutes } from './reports/show-report.routes.ts'
import { indicatorsRound } from './run/morning-round.ts'
import { runRoutes } from './run/run.routes.ts'
import { computeIndicators } from './run/run-jobs.ts'
import { workRun } from './run/work-run.ts'
import { judgePartRoute } from './scorecards/judge-part.route.ts'
import { settleScorecardRoutes } from './scorecards/settle-scorecard.routes.ts'
import { showScorecardRoutes } from './scorecards/show-scorecard.routes.ts'
import { setTargetsRoute } from './set-target/set-targets.route.ts'
import { showValueRoute } from './show-value/show-value.route.ts'

const freshenEverySeconds = 5

/** Composes the module for the programmes of an installation and the kinds of recognition it compares by. */
export function createIndicators(given: {
  programmes: readonly Programme[]
  recognitions: readonly RecognitionKind[]
}) {
  const programmes = collectProgrammes(given.programmes)
  for (const { programme } of programmes.all) kindAbout(programme, given.recognitions)
  return {
    programmes,
    routes: [
      listIndicatorsRoute(programmes),
      showValueRoute(programmes),
      enterValueRoute(programmes),
      setTargetsRoute(programmes),
      listDifferencesRoute(programmes),
      exportDifferencesRoute(programmes),
      ...runRoutes(programmes),
      ...gridRoutes(programmes, given.recognitions),
      ...movesRoutes(programmes, given.recognitions),
      ...trendRoutes(programmes, given.recognitions),
      ...unitTrendsRoutes(programmes),
      ...comparisonRoutes(programmes, given.recognitions),
      ...recognitionRoutes(programmes, given.recognitions),
      listReportsRoute(programmes),
      ...reportRoutes(programmes, given.recognitions),
      ...showScorecardRoutes(programmes),
      ...settleScorecardRoutes(programmes),
      judgePartRoute(programmes),
      ...measureRoutes(programmes),
      listDirectiveMeasuresRoute(programmes),
    ] satisfies Route[],
    handleJobs(services: Services): void {
      services.jobs.handle(computeIndicators, (run, stopping) => workRun(services, programmes, run, stopping))
      services.jobs.repeat({
        name: 'freshen_indicators',
        everySeconds: freshenEverySeconds,
        work: freshenAll(services, programmes),
      })
    },
    morningRound: (services: Services): DailyRound => indicatorsRound(services, programmes),
  }
}
