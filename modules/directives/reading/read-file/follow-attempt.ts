import { setTimeout as wait } from 'node:timers/promises'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { ReadProgress } from '../../../documents/index.ts'
import { type ReadingAttempt, writeProgress } from '../reading-run-attempt-store.ts'

/** The attempt has nothing more to do: the file was cancelled, or another attempt began. */
export class AttemptOver extends Error {
  constructor() {
    super('the file was cancelled or is read by another')
    this.name = 'AttemptOver'
  }
}

/** This process is about to stop: another attempt reads the file later. */
export class AttemptPutDown extends Error {
  constructor() {
    super('the process stops before the file is read')
    this.name = 'AttemptPutDown'
  }
}

const beatMilliseconds = 800

/**
 * Runs a reading while writing its progress at most once a second, and stops it when the row says it is over.
 * A progress that could not be written is written with the next.
 */
export async function followAttempt<Answer>(
  services: Services,
  attempt: ReadingAttempt & { tenantId: string },
  work: (follow: { onProgress(progress: ReadProgress): void; signal: AbortSignal }) => Promise<Answer>,
  stopping?: AbortSignal,
): Promise<Answer> {
  const stop = new AbortController()
  const putDown = () => stop.abort(new AttemptPutDown())
  if (stopping?.aborted) putDown()
  stopping?.addEventListener('abort', putDown)
  const end = new AbortController()
  let latest: ReadProgress = { step: 'opening', pagesDone: 0, pageCount: null }
  const beat = async () => {
    const goesOn = await inTenant(services.database, attempt.tenantId, (trx) =>
      writeProgress(trx, attempt.tenantId, attempt, latest),
    )
    if (!goesOn) stop.abort(new AttemptOver())
  }
  const beats = (async () => {
    while (!end.signal.aborted && !stop.signal.aborted) {
      await beat().catch((error) => services.log.warn({ error: String(error) }, 'reading progress not written'))
      await wait(beatMilliseconds, undefined, { signal: end.signal }).catch(() => {})
    }
  })()
  const onProgress = (progress: ReadProgress) => {
    latest = progress
  }
  try {
    return await work({ onProgress, signal: stop.signal })
  } finally {
    stopping?.removeEventListener('abort', putDown)
    end.abort()
    await beats
  }
}
