import type { Route } from '../../platform/http/route.ts'
import { closePeriodRoute } from './close-period/close-period.route.ts'
import { exportClosedLinesRoute } from './export-closed-lines/export-closed-lines.route.ts'
import { exportStatisticsRoute } from './export-statistics/export-statistics.route.ts'
import { listChangesRoute } from './list-changes/list-changes.route.ts'
import { listClosedLinesRoute } from './list-closed-lines/list-closed-lines.route.ts'
import { listClosedPeriodsRoute } from './list-closed-periods/list-closed-periods.route.ts'
import { noteClosedPeriodRoute } from './note-closed-period/note-closed-period.route.ts'
import { showChangesRoute } from './show-changes/show-changes.route.ts'
import { showClosedPeriodRoute } from './show-closed-period/show-closed-period.route.ts'
import { showStatisticsRoute } from './show-statistics/show-statistics.route.ts'
import { verifyClosedPeriodRoute } from './verify-closed-period/verify-closed-period.route.ts'

export const statisticsRoutes: Route[] = [
  showStatisticsRoute,
  exportStatisticsRoute,
  closePeriodRoute,
  listClosedPeriodsRoute,
  showClosedPeriodRoute,
  listClosedLinesRoute,
  exportClosedLinesRoute,
  verifyClosedPeriodRoute,
  noteClosedPeriodRoute,
  showChangesRoute,
  listChangesRoute,
]
