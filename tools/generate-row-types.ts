import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbeddedPostgres } from '../platform/db/embedded-postgres.ts'
import { migrate } from '../platform/db/migrate.ts'

const root = join(import.meta.dirname, '..')
export const rowTypesFile = join(root, 'db/generated/database.ts')

/** Writes the row types of the database behind a URL, with the tables' comments as their documentation. */
export async function writeRowTypes(url: string, file: string): Promise<void> {
  const generator = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')
  const flags = [
    '--dialect',
    'postgres',
    '--exclude-pattern',
    '{public.schema_migration*,pgboss.*}',
    '--date-parser',
    'string',
    '--numeric-parser',
    'string',
  ]
  await promisify(execFile)(process.execPath, [generator, '--url', url, '--out-file', file, ...flags], { cwd: root })
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-types-'))
  await chmod(folder, 0o755)
  const server = await startEmbeddedPostgres(folder)
  try {
    await server.createDatabase('types')
    await migrate(server.url('types'))
    await writeRowTypes(server.url('types'), rowTypesFile)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) await main()
