import { systemClock } from '../../../platform/clock.ts'
import { openDatabase } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { listTenantIds } from './database-store.ts'

const mostPasses = 100

/**
 * Brings up to date what an installation holds besides its schema: the nationwide places, and the folded names of agencies that
 * were entered before the schema had them. Costs a look where nothing is to be done.
 */
export async function loadReferences(migrationUrl: string): Promise<void> {
  const { loadNationwidePlaces } = await import('../../../modules/places/index.ts')
  const { fillMissingNames } = await import('../../../modules/organizations/index.ts')
  const database = openDatabase({ url: migrationUrl, poolSize: 1 })
  try {
    await loadNationwidePlaces({ database, clock: systemClock })
    for (const tenantId of await listTenantIds(migrationUrl))
      for (let passes = 0; passes < mostPasses; passes += 1)
        if ((await inTenant(database, tenantId, (trx) => fillMissingNames(trx, tenantId))) === 0) break
  } finally {
    await database.close()
  }
}
