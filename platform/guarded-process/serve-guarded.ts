import { DomainError } from '../errors.ts'
import type { FromProcess, ToProcess } from './guarded-messages.ts'

export type GuardedWork = (
  input: unknown,
  tools: { report: (progress: unknown) => void; signal: AbortSignal },
) => Promise<unknown>

/**
 * The side of a guarded process that works: answers tasks one after another until its parent goes away.
 * A DomainError keeps its code and details on the way; anything else becomes a failure with its message.
 */
export function serveGuarded(work: GuardedWork): void {
  const running = new Map<number, AbortController>()
  process.on('message', (message: ToProcess) => {
    if (message.kind === 'cancel') running.get(message.task)?.abort()
    else void answer(message.task, message.input)
  })
  // Whoever asked is gone: nobody is left to answer.
  process.on('disconnect', () => process.exit(0))
  send({ kind: 'ready' })

  async function answer(task: number, input: unknown): Promise<void> {
    const controller = new AbortController()
    running.set(task, controller)
    const report = (progress: unknown) => send({ kind: 'progress', task, progress })
    try {
      send({ kind: 'done', task, result: await work(input, { report, signal: controller.signal }) })
    } catch (error) {
      send(toRefusal(task, error))
    } finally {
      running.delete(task)
    }
  }
}

const toRefusal = (task: number, error: unknown): FromProcess =>
  error instanceof DomainError
    ? { kind: 'refused', task, code: error.code, details: error.details }
    : { kind: 'failed', task, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }

function send(message: FromProcess): void {
  if (process.connected) process.send?.(message)
}
