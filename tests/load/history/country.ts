import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { composeServices } from '../../../apps/server/compose-services.ts'
import { fillMissingNames } from '../../../modules/organizations/index.ts'
import { loadNationwidePlaces } from '../../../modules/places/index.ts'
import { fixedClock } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { createLog } from '../../../platform/log.ts'
import type { Services } from '../../../platform/services.ts'
import { readSettings } from '../../../platform/settings.ts'

export const country = {
  tenantId: '00000002-0000-7000-8000-000000000001',
  personId: '00000002-0000-7000-8000-000000000002',
}

/** Services with the rights of the owner, standing in June 2025. */
export const countryServices = (databaseUrl: string): Services =>
  composeServices({
    settings: readSettings({ LOG_LEVEL: 'silent' }),
    databaseUrl,
    log: createLog('silent'),
    clock: fixedClock('2025-06-20T08:00:00+07:00'),
  })

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1)

/** Loads the country's places, 50,000 agencies and 100,000 open duties; says how long each took. */
export async function loadCountry(databaseUrl: string, services: Services): Promise<void> {
  let began = performance.now()
  await loadNationwidePlaces(services)
  console.log(`\nPlaces of the country before and after 01/07/2025 loaded in ${seconds(began)} s`)
  began = performance.now()
  const text = await readFile(join(import.meta.dirname, 'country-data.sql'), 'utf8')
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(text.replaceAll(':tenant', `'${country.tenantId}'`).replaceAll(':person', `'${country.personId}'`))
  await client.end()
  for (;;) {
    const filled = await inTenant(services.database, country.tenantId, (trx) => fillMissingNames(trx, country.tenantId))
    if (filled === 0) break
  }
  console.log(`50,000 agencies and 100,000 open duties loaded in ${seconds(began)} s`)
}
