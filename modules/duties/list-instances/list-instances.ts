import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { toStateAnswer } from '../duty-answer.ts'
import { requireVisibleAssignment } from '../require-visible-assignment.ts'
import { periodLabel } from '../rules/period-label.ts'
import { listInstanceRows } from '../series/series-store.ts'

/** A page of the periods of a recurring duty, the latest first. */
export async function listInstances(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const day = today(services.clock)
  const before = decodeCursor(cursor, ['date', 'uuid'])
  const rows = await inTenant(services.database, actor.tenantId, async (trx) => {
    await requireVisibleAssignment(trx, actor, assignmentId)
    return listInstanceRows(trx, actor.tenantId, assignmentId, limit + 1, before)
  })
  const { items, nextCursor } = toPage(rows, limit, (row) => [row.from, row.id])
  return {
    items: items.map((row) => ({
      id: row.id,
      label: periodLabel(row.from, row.to),
      from: row.from,
      to: row.to,
      lead: row.lead,
      deadlineOn: row.deadlineOn,
      state: toStateAnswer({ ...row, stageSince: new Date(row.stageSince) }, day),
    })),
    nextCursor,
  }
}
