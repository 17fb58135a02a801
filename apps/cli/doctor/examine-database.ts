import { existsSync } from 'node:fs'
import { hasCluster } from '../../../platform/db/embedded-postgres-home.ts'
import { findPendingMigrations } from '../../../platform/db/migrate.ts'
import type { Settings } from '../../../platform/settings.ts'
import { readDatabaseFacts } from '../database/database-store.ts'
import { describeDatabase, explainDatabaseError } from '../database/explain-database-error.ts'
import { applicationRole } from '../database/migrate-database.ts'
import { openForCommand } from '../database/open-for-command.ts'
import { explainFailure } from '../terminal/explain-failure.ts'
import type { DoctorFacts } from './doctor-facts.ts'

async function examine(url: string, migrationUrl: string, where: string): Promise<DoctorFacts['database']> {
  try {
    const facts = await readDatabaseFacts(url, applicationRole)
    return { where, facts, pending: await findPendingMigrations(migrationUrl), problem: null }
  } catch (error) {
    return {
      where,
      facts: null,
      pending: null,
      problem: { finding: 'không dùng được', advice: explainDatabaseError(error, url) },
    }
  }
}

/** The database in use: external, embedded and running, or embedded and started only for this look. */
export async function examineDatabase(settings: Settings): Promise<DoctorFacts['database']> {
  const { databaseUrl, migrationDatabaseUrl } = settings
  if (databaseUrl) return examine(databaseUrl, migrationDatabaseUrl ?? databaseUrl, describeDatabase(databaseUrl))
  const where = 'đi kèm'
  if (!existsSync(settings.dataFolder) || !hasCluster(settings.dataFolder))
    return { where, facts: null, pending: null, problem: null }
  try {
    const database = await openForCommand(settings)
    const found = await examine(database.url, database.url, where)
    await database.close()
    return found
  } catch (error) {
    return {
      where,
      facts: null,
      pending: null,
      problem: { finding: 'không khởi động được', advice: explainFailure(error).message },
    }
  }
}
