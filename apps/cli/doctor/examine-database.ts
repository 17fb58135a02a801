import { existsSync } from 'node:fs'
import { checkTally } from '../../../modules/duties/index.ts'
import { openDatabase } from '../../../platform/db/database.ts'
import { hasCluster } from '../../../platform/db/embedded-postgres-home.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { findPendingMigrations } from '../../../platform/db/migrate.ts'
import type { Settings } from '../../../platform/settings.ts'
import { listTenantIds, readDatabaseFacts } from '../database/database-store.ts'
import { describeDatabase, explainDatabaseError } from '../database/explain-database-error.ts'
import { applicationRole } from '../database/migrate-database.ts'
import { openForCommand } from '../database/open-for-command.ts'
import { explainFailure } from '../terminal/explain-failure.ts'
import type { DoctorFacts } from './doctor-facts.ts'

/** Groups of all spaces in which the tally of duties says otherwise than a recount; the schema must be the newest. */
async function countTallyFaults(url: string): Promise<number> {
  const database = openDatabase({ url, poolSize: 1, role: applicationRole })
  try {
    let faults = 0
    for (const tenantId of await listTenantIds(url))
      faults += (await inTenant(database, tenantId, (trx) => checkTally(trx, tenantId))).length
    return faults
  } finally {
    await database.close()
  }
}

async function examine(url: string, migrationUrl: string, where: string): Promise<DoctorFacts['database']> {
  try {
    const facts = await readDatabaseFacts(url, applicationRole)
    const pending = await findPendingMigrations(migrationUrl)
    const canCount = pending.length === 0 && facts.role?.canBeTaken === true
    return { where, facts, pending, tallyFaults: canCount ? await countTallyFaults(url) : null, problem: null }
  } catch (error) {
    return {
      where,
      facts: null,
      pending: null,
      tallyFaults: null,
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
    return { where, facts: null, pending: null, tallyFaults: null, problem: null }
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
      tallyFaults: null,
      problem: { finding: 'không khởi động được', advice: explainFailure(error).message },
    }
  }
}
