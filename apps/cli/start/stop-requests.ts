import { constants } from 'node:os'
import { CliError } from '../terminal/cli-error.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** When and how a stop was asked for; only the first request counts, for one Ctrl-C arrives several times. */
export type StopRequests = {
  signal: AbortSignal
  /** Resolves with the first request. */
  requested: Promise<void>
  /** Throws when a stop was asked for; called between steps. */
  check(): void
}

/** Listens for signals and for the death of the program that started this one. */
export function listenForStop(): StopRequests {
  const controller = new AbortController()
  const requested = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()))
  const ask = (name: (typeof signals)[number]) =>
    controller.abort(
      new CliError('Đã dừng khi chưa khởi động xong. Chạy lại "npm start" để tiếp tục.', {
        exitCode: 128 + constants.signals[name],
      }),
    )
  for (const name of signals) process.on(name, () => ask(name))
  if (process.send && !process.connected) ask('SIGTERM')
  if (process.connected) {
    process.once('disconnect', () => ask('SIGTERM'))
    // A listener would otherwise keep the process alive after its work is done.
    process.channel?.unref()
  }
  // A terminal that was closed must not turn a progress line into a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return { signal: controller.signal, requested, check: () => controller.signal.throwIfAborted() }
}
