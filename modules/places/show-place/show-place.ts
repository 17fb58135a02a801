import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findPlaceHistory } from '../place-lookup-store.ts'
import type { DatedLine } from '../place-terms.ts'
import { placeErrors } from '../places-errors.ts'
import { countChildren, findRelatives, type Relative } from './show-place-store.ts'

export type ShownPlace = {
  /** its terms of the day; null when it did not exist then */
  current: DatedLine | null
  childCount: number
  versions: DatedLine[]
  relatives: Relative[]
}

/** One place as of a day, with all its versions and who it came from and went to. @throws place_unknown */
export async function showPlace(services: Services, actor: Actor, placeId: string, on: string): Promise<ShownPlace> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const versions = await findPlaceHistory(trx, tenantId, [placeId], on)
    if (versions.length === 0) throw placeErrors.place_unknown()
    return {
      current: versions.find(({ holdsThen }) => holdsThen) ?? null,
      childCount: await countChildren(trx, tenantId, placeId, on),
      versions,
      relatives: await findRelatives(trx, tenantId, placeId),
    }
  })
}
