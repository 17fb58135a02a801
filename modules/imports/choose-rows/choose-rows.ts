import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { ImportWithCounts } from '../import-answer.ts'
import { setChosen } from '../import-row-store.ts'
import { changeImport, lockImport } from '../import-store.ts'
import { importErrors } from '../imports-errors.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { getImport } from '../show-import/get-import.ts'

export type RowChoice =
  | { numbers: readonly number[]; chosen: boolean }
  | { verdict: 'new' | 'differs'; chosen: boolean }

/**
 * Chooses rows to be written, or no longer: some by their numbers, or all of a verdict. Rows with errors, rows that are there as they
 * say, and rows dealt with are left as they are.
 * @throws import_not_found, import_not_ready
 */
export function chooseRows(
  services: Services,
  actor: Actor,
  kinds: SheetKinds,
  importId: string,
  choice: RowChoice,
): Promise<ImportWithCounts> {
  const key = { tenantId: actor.tenantId, importId }
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const locked = await lockImport(trx, key)
    await getImport(trx, actor, kinds, importId)
    if (locked?.state !== 'read' && locked?.state !== 'applied') throw importErrors.import_not_ready()
    await setChosen(trx, key, choice, choice.chosen)
    await changeImport(trx, key, { now: services.clock.now() })
    return getImport(trx, actor, kinds, importId)
  })
}
