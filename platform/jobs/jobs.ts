import { fromKysely, PgBoss } from 'pg-boss'
import type { Trx } from '../db/database.ts'
import type { Log } from '../log.ts'

/** The contract of a job: its queue and the shape of what it carries; the handler is registered apart. */
export type JobKind<Data extends object> = { queue: string; readonly data?: Data }

export type Jobs = {
  /** Queues a job inside the caller's transaction: rolled back together, committed together. */
  enqueue<Data extends object>(trx: Trx, kind: JobKind<Data>, data: Data): Promise<void>
  /** Registers what is done with jobs of a kind; runs only where this process works jobs. */
  handle<Data extends object>(kind: JobKind<Data>, work: (data: Data) => Promise<void>): void
  start(options: { work: boolean }): Promise<void>
  stop(): Promise<void>
}

export const defineJob = <Data extends object>(queue: string): JobKind<Data> => ({ queue })

/** Installs or upgrades the job tables; runs with the rights of migrations, not of the application. */
export async function migrateJobs(url: string, applicationRole: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 2, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  const database = boss.getDb()
  await database.executeSql(`grant usage, create on schema pgboss to ${applicationRole}`)
  await database.executeSql(`grant select, insert, update, delete on all tables in schema pgboss to ${applicationRole}`)
  await database.executeSql(`grant execute on all functions in schema pgboss to ${applicationRole}`)
  await boss.stop({ graceful: false })
}

/** Jobs on the same database as everything else. */
export function createJobs(options: { url: string; role?: string; log: Log }): Jobs {
  const boss = new PgBoss({
    connectionString: options.url,
    max: 3,
    migrate: false,
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
  })
  boss.on('error', (error) => options.log.error({ error: String(error) }, 'jobs'))
  const handlers = new Map<string, (data: object) => Promise<void>>()
  const known = new Set<string>()
  const ensureQueue = async (queue: string) => {
    if (known.has(queue)) return
    await boss.createQueue(queue)
    known.add(queue)
  }
  return {
    async enqueue(trx, kind, data) {
      await boss.send(kind.queue, data, { db: fromKysely(trx), retryLimit: 5, retryBackoff: true })
    },
    handle(kind, work) {
      handlers.set(kind.queue, work as (data: object) => Promise<void>)
    },
    async start({ work }) {
      await boss.start()
      for (const [queue, handler] of handlers) {
        await ensureQueue(queue)
        if (work)
          await boss.work<object>(queue, { batchSize: 10 }, async (jobs) => {
            for (const job of jobs) await handler(job.data)
          })
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}
