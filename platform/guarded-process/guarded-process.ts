import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { setPriority } from 'node:os'
import { DomainError, errorTable } from '../errors.ts'
import type { FromProcess, ToProcess } from './guarded-messages.ts'
import { memoryOfProcess } from './memory-of-process.ts'

export type GuardedLimits = {
  /** longest time without any sign of progress, in seconds */
  quietSeconds: number
  /** longest time altogether, in seconds */
  totalSeconds: number
  /** most resident memory, in megabytes (watched on Linux; elsewhere only the JavaScript heap is bounded) */
  megabytes: number
}

/** The process did not come back with an answer. */
export class GuardedFailure extends Error {
  readonly why: 'time' | 'memory' | 'died'

  constructor(why: GuardedFailure['why'], message: string) {
    super(message)
    this.name = 'GuardedFailure'
    this.why = why
  }
}

export type GuardedRun = { onProgress?: (progress: unknown) => void; signal?: AbortSignal }

export type GuardedProcess = {
  /**
   * Has the process work on one input; inputs wait for each other.
   * @throws DomainError as the process threw it, GuardedFailure when it had to be stopped or died, or the signal's reason
   */
  run(input: unknown, options?: GuardedRun): Promise<unknown>
  /** Ends the process now; a task under way fails as `died`. */
  stop(): void
}

type Task = {
  number: number
  onMessage(message: FromProcess): void
  onEnd(): void
}

const longestIdle = 10_000
const watchMilliseconds = 200
const graceMilliseconds = 500
const lowPriority = 10

/**
 * Work that must not take this process along when it hangs, swells or crashes, in a process of its own that serves
 * tasks by `serveGuarded`. The process is started when first needed, kept while it behaves, and let go when idle.
 */
export function openGuardedProcess(options: {
  module: string
  limits: GuardedLimits
  /** how long an idle process is kept, 10 s unless told */
  idleMilliseconds?: number
}): GuardedProcess {
  const { module, limits, idleMilliseconds = longestIdle } = options
  let child: ChildProcess | null = null
  let task: Task | null = null
  let last: Promise<unknown> = Promise.resolve()
  let tasks = 0
  let idle: NodeJS.Timeout | undefined

  function start(): ChildProcess {
    const started = fork(module, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: withCompileCache(process.env),
      execArgv: [`--max-old-space-size=${limits.megabytes}`, '--disable-warning=ExperimentalWarning'],
    })
    if (started.pid !== undefined) lowerPriority(started.pid)
    started.on('message', (message: FromProcess) => child === started && task?.onMessage(message))
    const ended = () => {
      // One that was let go may end while the next already works.
      if (child !== started) return
      child = null
      task?.onEnd()
    }
    started.on('exit', ended)
    started.on('error', ended)
    return started
  }

  function letGo(): void {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = null
  }

  /**
   * After a task, before the next may begin. A process that has grown is not kept: the memory of its libraries never
   * shrinks. An idle one keeps nobody alive and goes away by itself.
   */
  async function rest(): Promise<void> {
    if (child?.pid === undefined) return
    const memory = await memoryOfProcess(child.pid)
    if (memory !== null && memory > (limits.megabytes * 2 ** 20) / 2) return letGo()
    child?.unref()
    child?.channel?.unref()
    idle = setTimeout(letGo, idleMilliseconds)
    idle.unref()
  }

  function wake(): ChildProcess {
    clearTimeout(idle)
    child ??= start()
    child.ref()
    child.channel?.ref()
    return child
  }

  function runNow(input: unknown, { onProgress, signal }: GuardedRun): Promise<unknown> {
    signal?.throwIfAborted()
    const number = ++tasks
    const worker = wake()
    return new Promise<unknown>((resolve, reject) => {
      const started = Date.now()
      let lastSign = started
      const end = (settle: () => void) => {
        task = null
        clearInterval(watch)
        signal?.removeEventListener('abort', cancel)
        settle()
      }
      const stopFor = (error: unknown) =>
        end(() => {
          letGo()
          reject(error)
        })
      const cancel = () => {
        tell(worker, { kind: 'cancel', task: number })
        // A worker in the middle of a page cannot listen; then it is stopped from outside.
        setTimeout(() => task?.number === number && stopFor(signal?.reason), graceMilliseconds).unref()
      }
      const look = async () => {
        if (Date.now() - lastSign > limits.quietSeconds * 1000 || Date.now() - started > limits.totalSeconds * 1000)
          return stopFor(new GuardedFailure('time', 'it took too long'))
        const memory = worker.pid === undefined ? null : await memoryOfProcess(worker.pid)
        if (task?.number === number && memory !== null && memory > limits.megabytes * 2 ** 20)
          stopFor(new GuardedFailure('memory', `more than ${limits.megabytes} MB`))
      }
      const watch = setInterval(() => void look(), watchMilliseconds)
      task = {
        number,
        onMessage(message) {
          lastSign = Date.now()
          if (message.kind === 'ready' || message.task !== number) return
          if (message.kind === 'progress') onProgress?.(message.progress)
          else if (message.kind === 'done') end(() => resolve(message.result))
          else end(() => reject(signal?.aborted ? signal.reason : toError(message)))
        },
        onEnd: () => end(() => reject(new GuardedFailure('died', 'the process ended before it answered'))),
      }
      signal?.addEventListener('abort', cancel)
      tell(worker, { kind: 'task', task: number, input })
    })
  }

  return {
    run(input, runOptions = {}) {
      const next = last.then(() => runNow(input, runOptions))
      last = next.catch(() => {}).then(rest)
      return next
    },
    stop() {
      const running = task
      letGo()
      running?.onEnd()
    },
  }
}

function tell(worker: ChildProcess, message: ToProcess): void {
  // A closed channel shows as the end of the process, which the task hears of by itself.
  if (worker.connected) worker.send(message, () => {})
}

function toError(message: Extract<FromProcess, { kind: 'refused' | 'failed' }>): Error {
  if (message.kind === 'failed') return new GuardedFailure('died', message.message)
  const row = errorTable.get(message.code)
  return row ? new DomainError(message.code, row, message.details) : new GuardedFailure('died', message.code)
}

/** The process shares what its parent keeps of compiled code, so that it starts sooner. */
function withCompileCache(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir()
  return folder === undefined ? environment : { ...environment, NODE_COMPILE_CACHE: folder }
}

/** The server stays responsive while all cores read. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, lowPriority)
  } catch {
    // The system may forbid it; the work is done all the same.
  }
}
