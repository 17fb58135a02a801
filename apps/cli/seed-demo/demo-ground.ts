import { demoUnits } from '../../../packs/an-toan-khu/examples/demo/demo-units.ts'
import { dateInVietnam } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { type DemoAgencies, loadDemoAgencies } from './demo-agencies.ts'
import { findPlacesByCode } from './demo-agencies-store.ts'
import type { DemoSpace } from './seed-directory.ts'

/** By what demonstration data are put into a space: agencies through time, ids of places by keys of `demoUnits`, the day of today. */
export type DemoGround = {
  agencies: DemoAgencies
  placeOf: ReadonlyMap<string, string>
  today: string
}

export async function loadDemoGround(services: Services, space: DemoSpace, now: Date): Promise<DemoGround> {
  const { tenantId } = space
  const { agencies, placeOf } = await inTenant(services.database, tenantId, async (trx) => ({
    agencies: await loadDemoAgencies(trx, tenantId),
    placeOf: await findPlacesByCode(
      trx,
      demoUnits.map(({ key, code, from }) => ({ key, code, on: from })),
    ),
  }))
  const lost = demoUnits.find(({ key }) => !placeOf.has(key))
  if (lost) throw new Error(`demo place missing: ${lost.code} ${lost.name}`)
  return { agencies, placeOf, today: dateInVietnam(now) }
}

/** The id of a unit's place. @throws Error for a key that no unit has */
export function placeIdOf({ placeOf }: DemoGround, key: string): string {
  const id = placeOf.get(key)
  if (id === undefined) throw new Error(`demo unit missing: ${key}`)
  return id
}
