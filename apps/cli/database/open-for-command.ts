import { constants } from 'node:os'
import {
  type EmbeddedDatabase,
  embeddedDatabaseUrl,
  startEmbeddedPostgres,
} from '../../../platform/db/embedded-postgres.ts'
import { FolderInUse, type RunLock, takeRunLock } from '../../../platform/run-lock.ts'
import type { Settings } from '../../../platform/settings.ts'

/** Name of the application's database on the embedded server. */
export const embeddedDatabaseName = 'dondoc'

/** A database for one command. `url` has the rights of migrations; `close` stops only what was started for it. */
export type CommandDatabase = { url: string; close(): Promise<void> }

async function joinRunning(folder: string, error: unknown): Promise<CommandDatabase> {
  if (!(error instanceof FolderInUse) || !error.holder.postgresPort) throw error
  const url = await embeddedDatabaseUrl(folder, error.holder.postgresPort, embeddedDatabaseName)
  return { url, close: async () => {} }
}

/**
 * The database a command works on: DATABASE_URL, the embedded one of a running Đôn Đốc, or the embedded one started
 * for the time of the command.
 */
export async function openForCommand(settings: Settings): Promise<CommandDatabase> {
  const given = settings.migrationDatabaseUrl
  if (settings.databaseUrl && given) return { url: given, close: async () => {} }
  const folder = settings.dataFolder
  let lock: RunLock
  try {
    lock = await takeRunLock(folder)
  } catch (error) {
    return joinRunning(folder, error)
  }
  // Leaving by process.exit lets the exit hooks stop the database and give the folder back.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  let server: EmbeddedDatabase | null = null
  const close = async () => {
    await server?.stop()
    await lock.release()
  }
  try {
    server = await startEmbeddedPostgres(folder)
    await server.createDatabase(embeddedDatabaseName)
    return { url: server.url(embeddedDatabaseName), close }
  } catch (error) {
    await close()
    throw error
  }
}
