import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** How far the morning's mail of a day came; `cursor`: the last person seen. */
export type MailRun = { state: 'running' | 'done'; cursor: string | null }

/** The run of a day, begun when it is not there, held for this transaction: two processes go on one after the other. */
export async function holdMailRun(trx: Trx, tenantId: string, day: string, now: Date): Promise<MailRun> {
  await sql`
    insert into mail_run (tenant_id, on_date, state, started_at) values (${tenantId}, ${day}, 'running', ${now})
    on conflict (tenant_id, on_date) do nothing`.execute(trx)
  const { rows } = await sql<MailRun>`
    select state, cursor from mail_run where tenant_id = ${tenantId} and on_date = ${day} for update`.execute(trx)
  return rows[0] ?? { state: 'running', cursor: null }
}

export async function moveMailRun(
  trx: Trx,
  tenantId: string,
  day: string,
  moved: { cursor: string | null; written: number; isDone: boolean; now: Date },
): Promise<void> {
  await sql`
    update mail_run set cursor = coalesce(${moved.cursor}::uuid, cursor), written = written + ${moved.written},
      state = ${moved.isDone ? 'done' : 'running'}, finished_at = ${moved.isDone ? moved.now : null}
    where tenant_id = ${tenantId} and on_date = ${day}`.execute(trx)
}

export type MailRunRow = {
  day: string
  state: 'running' | 'done'
  written: number
  startedAt: Date
  finishedAt: Date | null
}

export async function findLastMailRun(trx: Trx, tenantId: string): Promise<MailRunRow | undefined> {
  const { rows } = await sql<MailRunRow>`
    select on_date as day, state, written, started_at as "startedAt", finished_at as "finishedAt"
    from mail_run where tenant_id = ${tenantId} order by on_date desc limit 1`.execute(trx)
  return rows[0]
}
