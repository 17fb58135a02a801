import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type AssignmentListQuery, toFilter } from '../assignment-filter.ts'
import { listAssignmentRows } from '../assignment-list-store.ts'
import { toAssignmentAnswer } from '../duty-answer.ts'
import { findMergedInto } from '../find-merged-into.ts'

/** A page of the assignments the actor sees, what needs doing first. */
export async function listAssignments(
  services: Services,
  actor: Actor,
  query: AssignmentListQuery & { q?: string | undefined; limit: number; cursor?: string | undefined },
) {
  const day = today(services.clock)
  const after = decodeCursor(query.cursor, ['number', 'date', 'uuid'])
  const rows = await inTenant(services.database, actor.tenantId, async (trx) => {
    const filter = toFilter(actor, query, day, await findMergedInto(trx, actor.tenantId, query, day))
    return listAssignmentRows(trx, filter, actor.personId, query.limit + 1, after)
  })
  const page = toPage(rows, query.limit, (row) => [row.attention, row.deadlineSort, row.id])
  return { ...page, items: page.items.map((row) => toAssignmentAnswer(row, actor, day)) }
}
