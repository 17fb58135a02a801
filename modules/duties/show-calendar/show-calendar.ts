import { daysBetween } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type PersonalListQuery } from '../assignment-filter.ts'
import { loadFilter } from '../load-filter.ts'
import { classify, displayStates } from '../rules/duty-state.ts'

import type { Calendar } from './calendar-answer.ts'
import { type CalendarRow, listDeadlines } from './calendar-store.ts'

/** Six weeks of a month's grid and as much again. */
const mostDays = 92

export type CalendarQuery = PersonalListQuery & {
  /** yyyy-mm-dd, both included */
  from: string
  to: string
  /** Items of each day. */
  most: number
}

/**
 * What is due on which day among the assignments a person sees.
 * @throws invalid_request when the days are in the wrong order or too many
 */
export async function showCalendar(services: Services, actor: Actor, query: CalendarQuery): Promise<Calendar> {
  const { from, to, most } = query
  const length = daysBetween(from, to) + 1
  if (length < 1 || length > mostDays) {
    const message = `Chọn từ 1 đến ${mostDays} ngày, ngày đầu trước ngày cuối.`
    throw commonErrors.invalid_request({ fields: [{ path: 'to', message }] })
  }
  const day = today(services.clock)
  const rows = await inTenant(services.database, actor.tenantId, async (trx) => {
    const filter = await loadFilter(trx, actor, query, day)
    return listDeadlines(trx, filter, { from, to, most })
  })
  const byDay = Map.groupBy(rows, ({ on }) => on)
  return { asOf: day, days: Array.from(byDay, toDay) }
}

function toDay([on, rows]: [string, CalendarRow[]]): Calendar['days'][number] {
  const groups = rows.map((row) => ({ ...row, display: classify(row.stage, row.relation).display }))
  const counts = displayStates.flatMap((display) => {
    const count = groups.filter((group) => group.display === display).reduce((sum, group) => sum + group.count, 0)
    return count > 0 ? [{ display, count }] : []
  })
  const items = groups
    .flatMap(({ items: own, display }) => own.map((item) => ({ ...item, display })))
    .sort((left, right) => left.position - right.position)
  return { on, counts, items: items.map(({ id, text, lead, display }) => ({ id, text, lead, display })) }
}
