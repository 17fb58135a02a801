import type { Log } from '../log.ts'

/**
 * Work done again and again in each process that works jobs. It never overlaps itself in one process, but may run in two
 * processes at once: it claims its rows in the database. A failure is logged and the next turn tries again.
 */
export type Repeated = {
  name: string
  everySeconds: number
  /** `stopping` comes when the process is about to stop: leave off between two transactions. */
  work(stopping: AbortSignal): Promise<void>
}

/** Starts the turns, the first at once. The answer stops them and waits for those that run. */
export function startRepeating(repeated: readonly Repeated[], log: Log): () => Promise<void> {
  const stopping = new AbortController()
  const running = new Map<Repeated, Promise<void>>()
  const turn = (one: Repeated) => {
    if (running.has(one) || stopping.signal.aborted) return
    const work = one
      .work(stopping.signal)
      .catch((error: unknown) => log.error({ repeated: one.name, error: String(error) }, 'repeated work failed'))
      .finally(() => running.delete(one))
    running.set(one, work)
  }
  const timers = repeated.map((one) => {
    turn(one)
    return setInterval(turn, one.everySeconds * 1000, one)
  })
  return async () => {
    stopping.abort()
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running.values())
  }
}
