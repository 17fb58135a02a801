import { migrate } from '../../../platform/db/migrate.ts'
import { migrateJobs } from '../../../platform/jobs/jobs.ts'
import { CliError } from '../terminal/cli-error.ts'
import { letLoginTake } from './database-store.ts'
import { explainDatabaseError } from './explain-database-error.ts'
import { loadReferences } from './load-references.ts'

/** Role with which the application works; it owns nothing and row-level security binds it. */
export const applicationRole = 'dondoc_app'

const loginOf = (url: string) => decodeURIComponent(new URL(url).username)

/**
 * Brings tables, job tables and nationwide reference data up to date and lets the application's login take its role.
 * @returns how many migrations were applied now
 */
export async function migrateDatabase(migrationUrl: string, url = migrationUrl): Promise<number> {
  try {
    const applied = await migrate(migrationUrl)
    await migrateJobs(migrationUrl, applicationRole)
    await loadReferences(migrationUrl)
    if (loginOf(url)) await letLoginTake(migrationUrl, loginOf(url), applicationRole)
    return applied.length
  } catch (error) {
    throw new CliError(`Chưa nâng cấp được lược đồ. ${explainDatabaseError(error, migrationUrl)}`, {
      detail: error instanceof Error ? (error.stack ?? '') : '',
    })
  }
}

/** How a migration run is told on the screen. */
export const describeMigrations = (count: number): string => (count === 0 ? 'đã mới nhất' : `đã áp dụng ${count}`)
