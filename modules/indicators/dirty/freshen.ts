import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { listTenants } from '../../../platform/db/list-tenants.ts'
import type { Services } from '../../../platform/services.ts'
import { ensureProgramme } from '../../registers/index.ts'
import { computePage } from '../compute/compute-page.ts'
import { lockComputing } from '../compute/computed-value-store.ts'
import { tellDifferences } from '../differences/tell-differences.ts'
import type { KnownProgramme, Programmes } from '../programmes.ts'
import { affectedBy } from '../rules/indicator-order.ts'
import { findKeptYears } from '../run/years.ts'
import { loadUnitsAround } from '../units.ts'
import { deleteDirty, findDirty } from './dirty-store.ts'

const changesAtOnce = 2000

/** Computes the next changes in one transaction: only the indicators of their registers, for the units their records count under. */
function freshenPage(
  services: Services,
  tenantId: string,
  known: KnownProgramme,
): Promise<{ seen: number; changed: number }> {
  return inTenant(services.database, tenantId, async (trx) => {
    const { programme } = known
    await lockComputing(trx, tenantId, programme.code)
    const dirty = await findDirty(trx, tenantId, programme.code, changesAtOnce)
    if (dirty.length === 0) return { seen: 0, changed: 0 }
    const day = today(services.clock)
    const years = { ...(await findKeptYears(trx, tenantId, programme.code, day)), today: day, at: services.clock.now() }
    let changed = 0
    for (const [register, rows] of Map.groupBy(dirty, (row) => row.register)) {
      const only = [...new Set(rows.flatMap(({ placeId }) => placeId ?? []))]
      const scope = { tenantId, known, units: await loadUnitsAround(trx, tenantId, only), only }
      const affected = affectedBy(programme, register)
      for (const indicator of affected) changed += await computePage(trx, scope, indicator, years)
      await tellDifferences(services, trx, tenantId, known, affected)
    }
    await deleteDirty(
      trx,
      tenantId,
      dirty.map(({ id }) => id),
    )
    return { seen: dirty.length, changed }
  })
}

/**
 * Brings the values of a programme up to the records as they stand, once these are of the version at hand.
 * @returns how many values changed
 */
export async function freshen(services: Services, tenantId: string, known: KnownProgramme): Promise<number> {
  const isDirty = await inTenant(services.database, tenantId, (trx) =>
    findDirty(trx, tenantId, known.programme.code, 1),
  )
  if (isDirty.length === 0) return 0
  await ensureProgramme(services, tenantId, known)
  let changed = 0
  for (;;) {
    const page = await freshenPage(services, tenantId, known)
    changed += page.changed
    if (page.seen < changesAtOnce) return changed
  }
}

/** Looks every few seconds whether verified records changed, in every space; one that fails does not keep the others waiting. */
export const freshenAll =
  (services: Services, programmes: Programmes) =>
  async (stopping: AbortSignal): Promise<void> => {
    if (programmes.all.length === 0) return
    for (const tenantId of await listTenants(services.database))
      for (const known of programmes.all) {
        if (stopping.aborted) return
        await freshen(services, tenantId, known).catch((error: unknown) =>
          services.log.error(
            { tenantId, programme: known.programme.code, error: String(error) },
            'indicators not freshened',
          ),
        )
      }
  }
