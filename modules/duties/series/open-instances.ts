import { dateInVietnam } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { findTrackingRules, type TrackingRules } from '../../tracking-rules/index.ts'
import { openWorkingCalendar, recurringPeriods } from '../../working-days/index.ts'
import type { Recurrence } from '../assignment-row.ts'
import { insertInstances, lockRunningSeries, type NewInstance, type SeriesRow } from './series-store.ts'
import { tellOpened } from './tell-opened.ts'

const seriesPerPage = 200

type Calendar = Awaited<ReturnType<typeof openWorkingCalendar>>

function closingDayOf({ closingDays }: TrackingRules, recurrence: Recurrence): number {
  if (recurrence === 'quarterly') return closingDays.quarter
  if (recurrence === 'half_yearly') return closingDays.half_year
  return recurrence === 'yearly' ? closingDays.year : closingDays.month
}

/** Of a series that runs already when it comes here, the running period and the one before are asked for, not years of them. */
const periodsAtFirst = 2

/** Periods of a series that have begun by `day` and were not opened yet; none whose report was due before it was given. */
function owedPeriods(series: SeriesRow, rules: TrackingRules, calendar: Calendar, day: string): NewInstance[] {
  const { id: seriesId, recurrence, since, openedTo } = series
  const closingDay = closingDayOf(rules, recurrence)
  const owed = recurringPeriods(recurrence, series.day, closingDay, calendar, { since, until: day }).filter(
    ({ from, dueOn }) => dueOn >= since && (openedTo === null || from > openedTo),
  )
  return (openedTo === null ? owed.slice(-periodsAtFirst) : owed).map((period) => ({
    ...period,
    id: newId(),
    eventId: newId(),
    seriesEventId: newId(),
    seriesId,
  }))
}

/**
 * Opens what recurring duties owe by `day` (yyyy-mm-dd), an assignment per period: the one that runs, and earlier ones
 * missed since the series was given. May be called again for the same day and by two processes at once. Answers how many.
 */
export async function openInstances(
  services: Services,
  tenantId: string,
  day: string,
  stopping?: AbortSignal,
): Promise<number> {
  let after: string | null = null
  let count = 0
  for (;;) {
    stopping?.throwIfAborted()
    const page = await openPage(services, tenantId, day, after)
    count += page.opened
    if (page.last === null) return count
    after = page.last
  }
}

async function openPage(services: Services, tenantId: string, day: string, after: string | null) {
  return inTenant(services.database, tenantId, async (trx) => {
    const series = await lockRunningSeries(trx, tenantId, day, after, seriesPerPage)
    const rules = await findTrackingRules(trx, tenantId)
    const calendar = await openWorkingCalendar(trx, tenantId)
    const owed = series.flatMap((one) => owedPeriods(one, rules, calendar, day))
    const made = new Set(await insertInstances(trx, tenantId, services.clock.now(), owed))
    const opened = owed.filter(({ id }) => made.has(id))
    if (opened.length > 0) {
      await tellOpened(services, trx, tenantId, series, opened)
      await appendAudit(
        services,
        trx,
        { tenantId, personId: null },
        {
          action: 'instances_opened',
          subjectType: 'tenant',
          subjectId: null,
          details: { day, count: opened.length, on: dateInVietnam(services.clock.now()) },
        },
      )
    }
    return { opened: opened.length, last: series.length < seriesPerPage ? null : (series.at(-1)?.id ?? null) }
  })
}
