import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { foldName } from '../../organizations/index.ts'
import { insertChanges } from '../change-store.ts'
import { lockDraft } from '../get-reorganization.ts'
import { judge } from '../judge.ts'
import { touchReorganization } from '../reorganization-store.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import { findNamesakes, mergeNamesakes } from '../rules/find-namesakes.ts'

/** Merging units makes those under them meet in turn. */
const deepest = 6

/**
 * Adds to a draft the mergers of units that would go by one name under one unit, level by level.
 * @returns the new version and how many changes were added
 * @throws effective_day_needed
 */
export async function addNamesakeMergers(
  services: Services,
  actor: Actor,
  reorganizationId: string,
  expectedVersion: number | null,
): Promise<{ version: number; added: number }> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const record = await lockDraft(trx, actor, reorganizationId, expectedVersion)
    if (record.effectiveOn === null) throw reorganizationErrors.effective_day_needed()
    let added = 0
    for (let depth = 0; depth < deepest; depth += 1) {
      const { plan, world } = await judge(trx, tenantId, record)
      const changes = plan ? mergeNamesakes(findNamesakes(plan, world, foldName), newId) : []
      if (changes.length === 0) break
      await insertChanges(trx, tenantId, reorganizationId, changes)
      added += changes.length
    }
    return { version: await touchReorganization(trx, tenantId, reorganizationId, services.clock.now()), added }
  })
}
