import { systemClock } from '../../../platform/clock.ts'
import { takeRunLock } from '../../../platform/run-lock.ts'
import type { Settings } from '../../../platform/settings.ts'
import { applicationRole, describeMigrations, migrateDatabase } from '../database/migrate-database.ts'
import type { Progress } from '../terminal/progress.ts'
import { buildWeb, findWebState } from './build-web.ts'
import { checkPort } from './check-port.ts'
import type { Cleanups } from './cleanups.ts'
import { loadDemo } from './load-demo.ts'
import { type OpenedDatabase, openExternalDatabase, startOwnDatabase } from './open-database.ts'
import { openLog } from './open-log.ts'
import { readyLine } from './ready-line.ts'
import { findSessionSecret } from './session-secret.ts'
import type { StopRequests } from './stop-requests.ts'

/** An HTTP request may take this long to finish after a stop was asked for. */
const drainMs = 8000

type Start = {
  settings: Settings
  options: { demo?: boolean }
  progress: Progress
  stop: StopRequests
  cleanups: Cleanups
}

/** Two starts on one folder are refused before anything is touched; several servers may share an external database. */
async function openDatabase({ settings, progress, stop, cleanups }: Start): Promise<OpenedDatabase> {
  if (settings.databaseUrl) {
    const { databaseUrl } = settings
    await checkPort(settings.host, settings.port)
    return progress.step('Kết nối cơ sở dữ liệu', () =>
      openExternalDatabase(databaseUrl, settings.migrationDatabaseUrl),
    )
  }
  const lock = await takeRunLock(settings.dataFolder)
  cleanups.add(null, () => lock.release())
  await checkPort(settings.host, settings.port)
  stop.check()
  return progress.step('Khởi động cơ sở dữ liệu', () => startOwnDatabase(settings.dataFolder, lock, cleanups))
}

/** The steps from nothing to serving, in order; each adds what undoes it to `cleanups`. */
export async function bringUp(given: Start): Promise<{ databaseExited: Promise<void> }> {
  const { options, progress, stop, cleanups } = given
  const sessionSecret = () => findSessionSecret(given.settings)
  if (given.settings.databaseUrl) await sessionSecret()
  const database = await openDatabase(given)
  const settings = { ...given.settings, sessionSecret: await sessionSecret() }
  stop.check()

  await progress.step('Nâng cấp lược đồ', async (note) =>
    note(describeMigrations(await migrateDatabase(database.migrationUrl, database.url))),
  )
  stop.check()

  const web = await findWebState()
  if (!web.isCurrent) await progress.step('Dựng giao diện web (một lần)', () => buildWeb(web.hash, stop.signal))
  stop.check()

  const log = await openLog(settings)
  const wantsDemo = options.demo ?? !settings.databaseUrl
  const isAsked = options.demo === true
  const accounts = wantsDemo
    ? await progress.step('Nạp không gian mẫu', (note) =>
        loadDemo({ settings, migrationUrl: database.migrationUrl, log, isAsked, note }),
      )
    : []
  stop.check()

  const server = await progress.step('Mở máy chủ', async () => {
    const { startServer } = await import('../../server/start-server.ts')
    return startServer({ settings, databaseUrl: database.url, role: applicationRole, log, clock: systemClock })
  })
  cleanups.add('Đóng máy chủ', () => server.stop(), drainMs)
  const address = settings.publicUrl ?? server.address
  await database.announce(address)
  stop.check()
  progress.line(readyLine(address, accounts))
  return { databaseExited: database.exited }
}
