import { fromKysely, PgBoss } from 'pg-boss'
import type { Trx } from '../db/database.ts'
import type { JobKind } from './define-job.ts'

const secondsOfYear = 366 * 24 * 3600

const isMissingQueue = (error: unknown) => (error as { code?: string }).code === 'PGBOSS_QUEUE_NOT_FOUND'

/**
 * Queues a job over the transaction's own connection, so that it works where jobs were never started and never waits
 * for a second connection. The first job of a kind makes its queue.
 */
export async function sendJob<Data extends object>(
  trx: Trx,
  { queue, options }: JobKind<Data>,
  data: Data,
  startAfterSeconds: number,
): Promise<void> {
  const db = fromKysely(trx)
  const boss = new PgBoss({ db })
  const send = () =>
    boss.send(queue, data, {
      startAfter: startAfterSeconds,
      retryLimit: 5,
      retryBackoff: true,
      // A job outlives an installation that stands still for months.
      retentionSeconds: secondsOfYear,
      ...(options.expireSeconds === undefined ? {} : { expireInSeconds: options.expireSeconds }),
      ...(options.silentSeconds === undefined ? {} : { heartbeatSeconds: options.silentSeconds }),
    })
  try {
    await send()
  } catch (error) {
    if (!isMissingQueue(error)) throw error
    // The library's own createQueue would open and commit a transaction of its own.
    await db.executeSql(`select pgboss.create_queue($1, '{"policy": "standard"}')`, [queue])
    await send()
  }
}
