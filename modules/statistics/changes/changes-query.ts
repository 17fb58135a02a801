import { z } from 'zod'
import { addDays, daysBetween } from '../../../pack-kit/index.ts'
import { startOfDay } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Actor } from '../../access/index.ts'
import { type AssignmentFilter, toFilter } from '../../duties/index.ts'
import { statisticsErrors } from '../statistics-errors.ts'

const mostDays = 92

export const changesQuery = {
  from: daySchema.describe('From the beginning of this day'),
  to: daySchema.describe('To the end of this day; not later than today'),
  organizationId: z.uuid().optional().describe('Only duties this agency leads now'),
}
const schema = z.object(changesQuery)
export type ChangesQuery = z.output<typeof schema>

/** `start` and `end`: from this moment on, and before that one. */
export type Changes = { from: string; to: string; start: Date; end: Date; filter: AssignmentFilter }

/** @throws period_days_reversed, changes_too_long, changes_in_future */
export function toChanges(actor: Actor, query: ChangesQuery, today: string): Changes {
  const { from, to, organizationId } = query
  if (from > to) throw statisticsErrors.period_days_reversed()
  if (to > today) throw statisticsErrors.changes_in_future()
  if (daysBetween(from, to) > mostDays) throw statisticsErrors.changes_too_long()
  const wanted = organizationId ? { part: 'lead' as const, organizationId } : { part: 'all' as const }
  return {
    from,
    to,
    start: startOfDay(from),
    end: startOfDay(addDays(to, 1)),
    filter: { ...toFilter(actor, { ...wanted, shape: 'counted' }, today), withCancelled: true },
  }
}
