import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DirectiveHead } from '../directive-record.ts'
import { listDirectiveHeads } from '../directive-store.ts'
import { mayUploadDirective, visibleDirectives } from '../directives-policy.ts'

export type ListQuery = { limit: number; cursor?: string | undefined; status?: 'draft' | 'issued' | undefined }

/** A page of the directives the actor may see, newest first. */
export async function listDirectives(
  services: Services,
  actor: Actor,
  { limit, cursor, status }: ListQuery,
): Promise<{ page: { items: DirectiveHead[]; nextCursor: string | null }; may: { upload: boolean } }> {
  const visible = visibleDirectives(actor)
  const statuses = visible.statuses.filter((each) => status === undefined || each === status)
  const after = decodeCursor(cursor, ['uuid'])?.[0] ?? null
  const rows =
    statuses.length === 0
      ? []
      : await inTenant(services.database, actor.tenantId, (trx) =>
          listDirectiveHeads(trx, actor.tenantId, { ...visible, statuses }, limit + 1, after),
        )
  return { page: toPage(rows, limit, (row) => [row.id]), may: { upload: mayUploadDirective(actor) } }
}
