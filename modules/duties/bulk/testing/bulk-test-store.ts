import { sql } from 'kysely'
import type { Trx } from '../../../../platform/db/database.ts'

/** A process died after the move was written and before what became of it was noted. */
export async function forgetOutcome(trx: Trx, tenantId: string, runId: string, position: number): Promise<void> {
  await sql`
    update bulk_item set outcome = null, message = null
    where tenant_id = ${tenantId} and run_id = ${runId} and position = ${position}`.execute(trx)
  await sql`
    update bulk_run set state = 'running', done = done - 1, finished_at = null
    where tenant_id = ${tenantId} and id = ${runId}`.execute(trx)
}

/** How many events of a kind each of these assignments has, fewest and most. */
export async function countEvents(trx: Trx, tenantId: string, kind: string, ids: readonly string[]) {
  const { rows } = await sql<{ least: number; most: number }>`
    select min(count)::integer as least, max(count)::integer as most from (
      select (select count(*) from assignment_event event where event.tenant_id = ${tenantId}
        and event.assignment_id = given.id and event.kind = ${kind}) as count
      from unnest(${[...ids]}::uuid[]) given(id)) counted`.execute(trx)
  return rows[0]
}
