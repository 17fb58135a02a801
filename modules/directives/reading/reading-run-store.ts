import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ReadingCounts, ReadingRunRecord } from './reading-run-record.ts'

export async function insertReadingRun(
  trx: Trx,
  run: { tenantId: string; id: string; startedBy: string; startedAt: Date },
): Promise<void> {
  await trx
    .insertInto('reading_run')
    .values({ tenant_id: run.tenantId, id: run.id, started_by: run.startedBy, started_at: run.startedAt })
    .execute()
}

/** Locks a run until the transaction ends, so that files are added, cancelled and counted one after another. */
export const lockReadingRun = (
  trx: Trx,
  tenantId: string,
  id: string,
): Promise<{ cancelledAt: Date | null } | undefined> =>
  trx
    .selectFrom('reading_run')
    .select('cancelled_at as cancelledAt')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function markRunCancelled(trx: Trx, tenantId: string, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('reading_run')
    .set({ cancelled_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

const startedByName = sql<string>`(select full_name from person
  where person.tenant_id = reading_run.tenant_id and person.id = reading_run.started_by)`

/** Files per state in one look at a run's files. */
const counts = sql<ReadingCounts>`(select jsonb_build_object(
    'queued', count(*) filter (where f.state = 'queued'), 'reading', count(*) filter (where f.state = 'reading'),
    'read', count(*) filter (where f.state = 'read'), 'failed', count(*) filter (where f.state = 'failed'),
    'cancelled', count(*) filter (where f.state = 'cancelled'))
  from reading_file f where f.tenant_id = reading_run.tenant_id and f.run_id = reading_run.id)`

const runs = (trx: Trx, tenantId: string) =>
  trx
    .selectFrom('reading_run')
    .select([
      'reading_run.id',
      'reading_run.started_at as startedAt',
      'reading_run.cancelled_at as cancelledAt',
      startedByName.as('startedByName'),
      counts.as('counts'),
    ])
    .where('reading_run.tenant_id', '=', tenantId)
    .$castTo<ReadingRunRecord>()

export const findReadingRun = (trx: Trx, tenantId: string, id: string): Promise<ReadingRunRecord | undefined> =>
  runs(trx, tenantId).where('reading_run.id', '=', id).executeTakeFirst()

/** A page of runs that got files, newest first. `after` is the last id shown. */
export async function listReadingRunRecords(
  trx: Trx,
  tenantId: string,
  limit: number,
  after: string | null,
): Promise<ReadingRunRecord[]> {
  let query = runs(trx, tenantId)
    .where(
      sql<boolean>`exists (select from reading_file f
        where f.tenant_id = reading_run.tenant_id and f.run_id = reading_run.id)`,
    )
    .orderBy('reading_run.id', 'desc')
    .limit(limit)
  if (after) query = query.where('reading_run.id', '<', after)
  return query.execute()
}
