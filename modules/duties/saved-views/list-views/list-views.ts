import type { Trx } from '../../../../platform/db/database.ts'
import type { Actor } from '../../../access/index.ts'
import { type SavedView, type ViewOfList, viewOfListSchema } from '../saved-view-answer.ts'
import { mayChangeView, mayShareViews } from '../saved-views-policy.ts'
import { listSavedViewRows, type SavedViewRow } from '../saved-views-store.ts'

/** What was saved before a condition was renamed opens as the whole list rather than not at all. */
function toView(query: unknown): ViewOfList {
  const parsed = viewOfListSchema.safeParse(query)
  return parsed.success ? parsed.data : { filter: {} }
}

export const toSavedView = (row: SavedViewRow, actor: Actor): SavedView => ({
  id: row.id,
  version: row.version,
  name: row.name,
  view: toView(row.query),
  isShared: row.isShared,
  isMine: row.personId === actor.personId,
  ownerName: row.ownerName,
  may: { change: mayChangeView(actor, row) },
})

export async function listViews(trx: Trx, actor: Actor): Promise<{ items: SavedView[]; may: { share: boolean } }> {
  const rows = await listSavedViewRows(trx, actor.tenantId, actor.personId)
  return { items: rows.map((row) => toSavedView(row, actor)), may: { share: mayShareViews(actor) } }
}
