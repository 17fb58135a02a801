import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { toDifficultySummary } from '../difficulty-answer.ts'
import { type DifficultyListQuery, toDifficultyFilter } from '../difficulty-filter.ts'
import { listDifficultyRows } from '../difficulty-store.ts'

/** A page of the difficulties the actor sees, those longest with their holder first. */
export async function listDifficulties(
  services: Services,
  actor: Actor,
  query: DifficultyListQuery & { limit: number; cursor?: string | undefined },
) {
  const day = today(services.clock)
  const after = decodeCursor(query.cursor, ['date', 'uuid'])
  const rows = await inTenant(services.database, actor.tenantId, (trx) =>
    listDifficultyRows(trx, toDifficultyFilter(actor, query), query.limit + 1, after),
  )
  const page = toPage(rows, query.limit, (row) => [row.heldSince.toISOString(), row.id])
  return { ...page, items: page.items.map((row) => toDifficultySummary(row, actor, day)) }
}
