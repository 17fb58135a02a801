import { settingsOfCli } from '../settings-of-cli.ts'
import { CliError } from '../terminal/cli-error.ts'
import { createProgress } from '../terminal/progress.ts'
import { bringUp } from './bring-up.ts'
import { createCleanups } from './cleanups.ts'
import { listenForStop } from './stop-requests.ts'

/**
 * `dondoc start`: brings everything up, serves until a stop is asked for, then takes everything down in reverse.
 * Exit code 0 after a clean stop, 130 or 143 when stopped before it was ready, 1 when something failed.
 */
export async function start(options: { demo?: boolean }): Promise<number> {
  const stop = listenForStop()
  const settings = settingsOfCli()
  const progress = createProgress(process.stdout)
  const cleanups = createCleanups()
  const crashed = new Promise<never>((_resolve, reject) => {
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, reject)
  })
  // Handled where it is raced; before that, a crash must not count as a second unhandled one.
  crashed.catch(() => {})
  try {
    const { databaseExited } = await Promise.race([bringUp({ settings, options, progress, stop, cleanups }), crashed])
    await Promise.race([stop.requested, databaseExited, crashed])
    if (!stop.signal.aborted) {
      throw new CliError('PostgreSQL dừng đột ngột. Xem postgres.log trong thư mục dữ liệu, rồi chạy lại "npm start".')
    }
    return 0
  } catch (error) {
    // What was interrupted fails in its own ways; the reason is the stop.
    throw stop.signal.aborted ? stop.signal.reason : error
  } finally {
    await cleanups.run(progress)
  }
}
