import { addDays } from '../../../pack-kit/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { listChangeRows } from '../change-store.ts'
import { getReorganization } from '../get-reorganization.ts'
import { findMadeNames } from '../made-names-store.ts'
import type { ChangeValues } from './change-columns.ts'
import { citeUnits } from './cite-units.ts'
import { rowsOfChange } from './rules/rows-of-change.ts'

const changesPerPage = 500

/**
 * The changes of a reorganization as rows of the sheet, in their order; units as of the day before it takes effect.
 * @throws reorganization_not_found
 */
export async function* readChanges(
  services: Services,
  actor: Actor,
  { on: today, targetId }: { on: string; targetId: string | null },
): AsyncGenerator<ChangeValues, void> {
  const { tenantId } = actor
  let after: readonly [number, string] | null = null
  for (;;) {
    const { changes, citations } = await inTenant(services.database, tenantId, async (trx) => {
      const { id, effectiveOn } = await getReorganization(trx, actor, targetId ?? '')
      const page: Awaited<ReturnType<typeof listChangeRows>> = await listChangeRows(
        trx,
        tenantId,
        id,
        changesPerPage,
        after,
      )
      const on = effectiveOn ?? today
      const made = await findMadeNames(trx, tenantId, id)
      const found = page.map(({ change }) => change)
      const days = { on, before: addDays(on, -1) }
      return { changes: page, citations: await citeUnits(trx, tenantId, found, days, made) }
    })
    for (const { change } of changes) yield* rowsOfChange(change, citations)
    const last = changes.at(-1)
    if (!last || changes.length < changesPerPage) return
    after = [last.position, last.change.id]
  }
}
