import { type Job, type JobResult, PgBoss } from 'pg-boss'
import type { Trx } from '../db/database.ts'
import type { Log } from '../log.ts'
import type { JobKind, JobOptions } from './define-job.ts'
import { type Repeated, startRepeating } from './repeat.ts'
import { sendJob } from './send-job.ts'

export { defineJob, type JobKind } from './define-job.ts'

export type Jobs = {
  /** Queues a job inside the caller's transaction: rolled back together, committed together. */
  enqueue<Data extends object>(
    trx: Trx,
    kind: JobKind<Data>,
    data: Data,
    options?: { startAfterSeconds?: number },
  ): Promise<void>
  /**
   * Registers what is done with jobs of a kind; runs only where this process works jobs. A job may run twice. The signal
   * comes when this process is about to stop: long work then puts down what it does.
   */
  handle<Data extends object>(kind: JobKind<Data>, work: (data: Data, stopping: AbortSignal) => Promise<void>): void
  /** Registers work done every so many seconds where this process works jobs; `dailyRounds` makes such work of daily times. */
  repeat(repeated: Repeated): void
  start(options: { work: boolean }): Promise<void>
  stop(): Promise<void>
}

type Handler = { options: JobOptions; work(data: object, stopping: AbortSignal): Promise<void> }

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
  const stopping = new AbortController()
  const handlers = new Map<string, Handler>()
  const known = new Set<string>()
  const repeated: Repeated[] = []
  let stopRepeating = async () => {}
  const ensureQueue = async (queue: string) => {
    if (known.has(queue)) return
    await boss.createQueue(queue)
    known.add(queue)
  }
  /** One job that fails is tried again alone, not with those fetched beside it. */
  const runJob = async (queue: string, job: Job<object>, handler: Handler): Promise<JobResult> => {
    try {
      await handler.work(job.data, stopping.signal)
      return { id: job.id, status: 'completed' }
    } catch (error) {
      options.log.error({ queue, job: job.id, error: String(error) }, 'job failed')
      return { id: job.id, status: 'failed', output: { error: String(error) } }
    }
  }
  return {
    enqueue: (trx, kind, data, { startAfterSeconds = 0 } = {}) => sendJob(trx, kind, data, startAfterSeconds),
    handle(kind, work) {
      handlers.set(kind.queue, { options: kind.options, work: work as Handler['work'] })
    },
    repeat: (one) => void repeated.push(one),
    async start({ work }) {
      await boss.start()
      for (const [queue, handler] of handlers) {
        await ensureQueue(queue)
        if (!work) continue
        const { batchSize = 10, pollSeconds: pollingIntervalSeconds = 2 } = handler.options
        const working = { batchSize, pollingIntervalSeconds, burstWhenBatchFull: true, perJobResults: true } as const
        await boss.work<object>(queue, working, async (jobs) => {
          const results: JobResult[] = []
          for (const job of jobs) results.push(await runJob(queue, job, handler))
          return results
        })
      }
      if (work) stopRepeating = startRepeating(repeated, options.log)
    },
    async stop() {
      stopping.abort()
      await stopRepeating()
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}
