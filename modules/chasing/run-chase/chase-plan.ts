import type { Trx } from '../../../platform/db/database.ts'
import { findTrackingRules, forUrgency, type Urgency } from '../../tracking-rules/index.ts'
import { openWorkingCalendar } from '../../working-days/index.ts'
import type { ChaseWindows } from '../rules/chase-windows.ts'
import { countFrom, type DayCounter } from '../rules/day-counter.ts'

/** What a morning's round goes by, from its first page to its last. */
export type ChasePlan = {
  tenantId: string
  /** yyyy-mm-dd */
  day: string
  pageSize: number
  days: DayCounter
  windows: Record<Urgency, ChaseWindows>
  /** no deadline further away can be reminded of, not even before a long break */
  farthestAhead: number
  /** no silence shorter than this is chased */
  shortestSilence: number
}

/** The longest break there is: a reminder is told that much earlier at most. */
const longestBreak = 15

export async function makePlan(trx: Trx, tenantId: string, day: string, pageSize: number): Promise<ChasePlan> {
  const rules = await findTrackingRules(trx, tenantId)
  const windows = {
    normal: forUrgency(rules, 'normal'),
    urgent: forUrgency(rules, 'urgent'),
    very_urgent: forUrgency(rules, 'very_urgent'),
    flash: forUrgency(rules, 'flash'),
  }
  const all = Object.values(windows)
  return {
    tenantId,
    day,
    pageSize,
    days: countFrom(await openWorkingCalendar(trx, tenantId), day),
    windows,
    farthestAhead: Math.max(...all.flatMap(({ daysAhead }) => daysAhead)) + longestBreak,
    shortestSilence: Math.min(...all.map(({ inactivityDays }) => inactivityDays)),
  }
}
