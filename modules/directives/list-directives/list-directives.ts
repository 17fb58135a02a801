import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DirectiveHead } from '../directive-record.ts'
import { listDirectiveHeads } from '../directive-store.ts'
import { mayUploadDirective, visibleDirectives } from '../directives-policy.ts'
import { maySeeReceipts } from '../receipts/receipts-policy.ts'
import { countOpenings, type OpeningCount } from '../receipts/receipts-store.ts'

export type ListQuery = { limit: number; cursor?: string | undefined; status?: 'draft' | 'issued' | undefined }

/** `openings`: how many of its agencies have opened it; null for drafts and for whoever is not told. */
export type ListedDirective = DirectiveHead & { openings: OpeningCount | null }

/** A page of the directives the actor may see, newest first. */
export async function listDirectives(
  services: Services,
  actor: Actor,
  { limit, cursor, status }: ListQuery,
): Promise<{ page: { items: ListedDirective[]; nextCursor: string | null }; may: { upload: boolean } }> {
  const visible = visibleDirectives(actor)
  const statuses = visible.statuses.filter((each) => status === undefined || each === status)
  const after = decodeCursor(cursor, ['uuid'])?.[0] ?? null
  const rows =
    statuses.length === 0
      ? []
      : await inTenant(services.database, actor.tenantId, async (trx) => {
          const heads = await listDirectiveHeads(trx, actor.tenantId, { ...visible, statuses }, limit + 1, after)
          const told = maySeeReceipts(actor) ? heads.filter((head) => head.status === 'issued') : []
          const counts = await countOpenings(
            trx,
            actor.tenantId,
            told.map(({ id }) => id),
          )
          return heads.map((head) => ({ ...head, openings: counts.get(head.id) ?? null }))
        })
  return { page: toPage(rows, limit, (row) => [row.id]), may: { upload: mayUploadDirective(actor) } }
}
