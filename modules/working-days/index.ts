import type { Route } from '../../platform/http/route.ts'
import { listWorkingDaysRoute } from './list-working-days/list-working-days.route.ts'
import { removeWorkingDayExceptionRoute } from './remove-working-day-exception/remove-working-day-exception.route.ts'
import { setWorkingDayExceptionRoute } from './set-working-day-exception/set-working-day-exception.route.ts'

export { openWorkingCalendar } from './open-working-calendar.ts'
export { nextDueDate } from './rules/due-dates.ts'
export { reckon } from './rules/reckon.ts'
export { recurringPeriods } from './rules/recurring-periods.ts'
export { reportPeriod } from './rules/report-period.ts'

export const workingDayRoutes: Route[] = [
  listWorkingDaysRoute,
  setWorkingDayExceptionRoute,
  removeWorkingDayExceptionRoute,
]
