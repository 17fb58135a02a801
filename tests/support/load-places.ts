import { addressPackage, type NationwideSource } from '../../modules/places/load-nationwide/address-package.ts'
import { loadNationwidePlaces } from '../../modules/places/load-nationwide/load-nationwide-places.ts'
import { fictionalTables } from '../../modules/places/testing/fictional-places.ts'
import { fixedClock } from '../../platform/clock.ts'
import { openDatabase } from '../../platform/db/database.ts'

const sources: Record<'fictional' | 'nationwide', NationwideSource> = {
  fictional: { version: 'fictional', read: async () => fictionalTables },
  nationwide: addressPackage,
}

/**
 * Loads places into a test's database with the rights of its owner: a small fictional country (tỉnh Sông Trà), or the real one
 * (three seconds).
 * @param url the superuser's address, as `TestSpace.url`
 * @returns whether anything was loaded now
 */
export async function loadPlaces(
  url: string,
  which: keyof typeof sources | NationwideSource = 'fictional',
): Promise<boolean> {
  const database = openDatabase({ url, poolSize: 1 })
  try {
    return await loadNationwidePlaces(
      { database, clock: fixedClock('2026-03-02T08:00:00+07:00') },
      typeof which === 'string' ? sources[which] : which,
    )
  } finally {
    await database.close()
  }
}
