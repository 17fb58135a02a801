import { z } from 'zod'
import type { Actor } from '../../access/index.ts'
import { type DutyClass, dutyClasses } from '../../duties/index.ts'
import type { ClosedFilter } from '../closed-lines-store.ts'
import { readableLeads } from '../statistics-policy.ts'
import { statisticsDimensions } from '../statistics-query.ts'

/** Frozen lines are narrowed to one line of a table and one of its numbers. */
export const closedLinesQuery = {
  by: z.enum(statisticsDimensions).default('lead'),
  key: z.string().max(200).optional().describe('As in the table; empty: what has no such fact'),
  class: z.enum([...dutyClasses, 'completed', 'completed_or_overdue']).optional(),
}

type ClosedLinesQuery = z.output<z.ZodObject<typeof closedLinesQuery>>

const several: Record<string, readonly DutyClass[]> = {
  completed: ['completed_on_time', 'completed_late'],
  completed_or_overdue: ['completed_on_time', 'completed_late', 'in_progress_overdue'],
}

export const toClosedFilter = (actor: Actor, periodId: string, query: ClosedLinesQuery): ClosedFilter => ({
  tenantId: actor.tenantId,
  periodId,
  leadIds: readableLeads(actor),
  by: query.by,
  key: query.key ?? null,
  classes: query.class ? (several[query.class] ?? dutyClasses.filter((name) => name === query.class)) : null,
})
