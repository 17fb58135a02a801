import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type PersonalListQuery } from '../assignment-filter.ts'
import { toStateAnswer } from '../duty-answer.ts'
import { loadFilter } from '../load-filter.ts'
import { deadlineTrack } from '../rules/deadline-track.ts'
import type { DutyEventFact } from '../rules/duty-event.ts'

import type { Timeline, TimelineGroup } from './timeline-answer.ts'
import { findDeadlineEvents, listLines, type TimelineRow } from './timeline-store.ts'

export type TimelineQuery = PersonalListQuery & {
  group: TimelineGroup
  limit: number
  cursor?: string | undefined
}

/** The assignments a person sees, each from the day it was given to its deadline, with how that moved; a page in two statements. */
export async function showTimeline(services: Services, actor: Actor, query: TimelineQuery): Promise<Timeline> {
  const day = today(services.clock)
  const { group, limit } = query
  const after = decodeCursor(query.cursor, ['uuid', 'number', 'date', 'uuid'])
  const groupOf = (row: TimelineRow) => (group === 'lead' ? row.lead.id : row.directive.id)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const filter = await loadFilter(trx, actor, query, day)
    const rows = await listLines(trx, filter, { group, limit: limit + 1, after })
    const { items, nextCursor } = toPage(rows, limit, (row) => [groupOf(row), row.attention, row.deadlineSort, row.id])
    const events = await findDeadlineEvents(
      trx,
      actor.tenantId,
      items.map(({ id }) => id),
    )
    return { asOf: day, nextCursor, items: items.map((row) => toLine(row, events.get(row.id) ?? [], day)) }
  })
}

const toLine = (row: TimelineRow, events: readonly DutyEventFact[], day: string): Timeline['items'][number] => ({
  id: row.id,
  ordinal: row.ordinal,
  text: row.text,
  shape: row.shape,
  lead: row.lead,
  directive: row.directive,
  state: toStateAnswer(row, day),
  assignedOn: row.assignedOn,
  deadlineOn: row.deadlineOn,
  firstDeadlineOn: row.firstDeadlineOn,
  ...deadlineTrack(events),
  childCount: row.childCount,
})
