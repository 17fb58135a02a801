import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { decodeCursor, toPage } from '../../../../platform/http/page.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { maySeeReadingRuns } from '../../directives-policy.ts'
import type { ReadingRunRecord } from '../reading-run-record.ts'
import { listReadingRunRecords } from '../reading-run-store.ts'

/** A page of the runs that got files, newest first. */
export async function listReadingRuns(
  services: Services,
  actor: Actor,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ items: ReadingRunRecord[]; nextCursor: string | null }> {
  if (!maySeeReadingRuns(actor)) throw commonErrors.not_allowed()
  const after = decodeCursor(cursor, ['uuid'])?.[0] ?? null
  const rows = await inTenant(services.database, actor.tenantId, (trx) =>
    listReadingRunRecords(trx, actor.tenantId, limit + 1, after),
  )
  return toPage(rows, limit, (run) => [run.id])
}
