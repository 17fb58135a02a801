import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { Pool } from 'pg'

const migrationsFolder = join(import.meta.dirname, '../../db/migrations')

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql'))
  const migrations: Record<string, Migration> = {}
  for (const name of names) {
    const text = await readFile(join(migrationsFolder, name), 'utf8')
    migrations[name.slice(0, -'.sql'.length)] = {
      up: async (db) => {
        await sql.raw(text).execute(db)
      },
    }
  }
  return migrations
}

async function withMigrator<Answer>(url: string, work: (migrator: Migrator) => Promise<Answer>): Promise<Answer> {
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 2 }) }),
  })
  try {
    return await work(
      new Migrator({
        db: kysely,
        provider: { getMigrations: readMigrations },
        migrationTableName: 'schema_migration',
        migrationLockTableName: 'schema_migration_lock',
      }),
    )
  } finally {
    await kysely.destroy()
  }
}

/** Brings the schema up to date and returns the names applied now. Throws the first failing migration's error. */
export async function migrate(url: string): Promise<string[]> {
  return withMigrator(url, async (migrator) => {
    const { error, results } = await migrator.migrateToLatest()
    if (error) throw error
    return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
  })
}

/** Names of migrations the code has and the database lacks. */
export async function findPendingMigrations(url: string): Promise<string[]> {
  return withMigrator(url, async (migrator) =>
    (await migrator.getMigrations()).filter((migration) => !migration.executedAt).map((migration) => migration.name),
  )
}
