import type { Services } from '../../../platform/services.ts'
import { traceNationwide } from '../rules/nationwide/trace-nationwide.ts'
import { addressPackage, type NationwideSource } from './address-package.ts'
import { findLoadedVersion, lockLoading, replaceNationwide } from './nationwide-store.ts'

/**
 * Loads the units of the whole country before and after 01/07/2025, which all spaces share. Needs the rights of the schema's
 * owner. Repeating it changes nothing; a newer version brings what is there up to date without changing ids.
 * @returns whether anything was loaded now
 */
export async function loadNationwidePlaces(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  source: NationwideSource = addressPackage,
): Promise<boolean> {
  const { version } = source
  if ((await findLoadedVersion(database)) === version) return false
  const places = traceNationwide(await source.read())
  return database.kysely.transaction().execute(async (trx) => {
    await lockLoading(trx)
    if ((await findLoadedVersion({ kysely: trx })) === version) return false
    await replaceNationwide(trx, places, { version, now: clock.now() })
    return true
  })
}
