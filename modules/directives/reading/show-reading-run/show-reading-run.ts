import type { Trx } from '../../../../platform/db/database.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { maySeeReadingRuns } from '../../directives-policy.ts'
import { listReadingFiles } from '../reading-run-files-store.ts'
import type { ReadingFileRecord, ReadingRunRecord } from '../reading-run-record.ts'
import { findReadingRun } from '../reading-run-store.ts'

export type ReadingRunWithFiles = { run: ReadingRunRecord; files: ReadingFileRecord[] }

/** A run with its files; not found when the actor may not see it. */
export const showReadingRun = (services: Services, actor: Actor, runId: string): Promise<ReadingRunWithFiles> =>
  inTenant(services.database, actor.tenantId, (trx) => getReadingRun(trx, actor, runId))

/** The same, inside a transaction. */
export async function getReadingRun(trx: Trx, actor: Actor, runId: string): Promise<ReadingRunWithFiles> {
  const run = maySeeReadingRuns(actor) ? await findReadingRun(trx, actor.tenantId, runId) : undefined
  if (!run) throw directivesErrors.reading_run_not_found()
  return { run, files: await listReadingFiles(trx, actor.tenantId, runId) }
}
