import { startEmbeddedPostgres } from '../../../platform/db/embedded-postgres.ts'
import type { RunLock } from '../../../platform/run-lock.ts'
import { readVersionNumber } from '../database/database-store.ts'
import { describeDatabase, explainDatabaseError } from '../database/explain-database-error.ts'
import { embeddedDatabaseName } from '../database/open-for-command.ts'
import { CliError } from '../terminal/cli-error.ts'
import type { Cleanups } from './cleanups.ts'

export type OpenedDatabase = {
  /** Connection of the application; it takes the application's role on each connection. */
  url: string
  /** Connection that may change the schema. */
  migrationUrl: string
  /** Resolves when an embedded server is gone; never for an external one. */
  exited: Promise<void>
  /** Tells other commands on the same data folder where Đôn Đốc is open. */
  announce(address: string): Promise<void>
}

const oldestVersion = 150_000

/** Starts the embedded server and makes the application's database on it. */
export async function startOwnDatabase(dataFolder: string, lock: RunLock, cleanups: Cleanups): Promise<OpenedDatabase> {
  const server = await startEmbeddedPostgres(dataFolder)
  cleanups.add('Dừng cơ sở dữ liệu', () => server.stop())
  const postgresPort = server.port
  await lock.update({ postgresPort })
  await server.createDatabase(embeddedDatabaseName)
  const url = server.url(embeddedDatabaseName)
  return {
    url,
    migrationUrl: url,
    exited: server.exited,
    announce: (address) => lock.update({ postgresPort, address }),
  }
}

/** Checks that an external database answers and is new enough. */
export async function openExternalDatabase(url: string, migrationUrl: string | null): Promise<OpenedDatabase> {
  for (const address of new Set([url, migrationUrl ?? url])) {
    const version = await readVersionNumber(address).catch((error) => {
      throw new CliError(explainDatabaseError(error, address))
    })
    if (version < oldestVersion) {
      throw new CliError(
        `${describeDatabase(address)} là PostgreSQL ${Math.floor(version / 10_000)}, Đôn Đốc cần từ 15. Nâng cấp máy chủ rồi chạy lại.`,
      )
    }
  }
  return { url, migrationUrl: migrationUrl ?? url, exited: new Promise(() => {}), announce: async () => {} }
}
