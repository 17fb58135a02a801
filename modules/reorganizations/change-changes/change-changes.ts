import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { deleteChange, insertChanges, updateChange } from '../change-store.ts'
import { lockDraft } from '../get-reorganization.ts'
import { touchReorganization } from '../reorganization-store.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import type { Change } from '../rules/change.ts'

export type ChangeEdit =
  | { what: 'add'; changes: readonly Change[] }
  | { what: 'replace'; change: Change }
  | { what: 'remove'; changeId: string }

async function carryOut(trx: Trx, tenantId: string, reorganizationId: string, edit: ChangeEdit): Promise<void> {
  if (edit.what === 'add') return insertChanges(trx, tenantId, reorganizationId, edit.changes)
  const found =
    edit.what === 'replace'
      ? await updateChange(trx, tenantId, reorganizationId, edit.change)
      : await deleteChange(trx, tenantId, reorganizationId, edit.changeId)
  if (!found) throw reorganizationErrors.change_not_found()
}

/** Adds, replaces or removes changes of a draft; answers the draft's new version. */
export const changeChanges = (
  services: Services,
  actor: Actor,
  reorganizationId: string,
  expectedVersion: number | null,
  edit: ChangeEdit,
): Promise<number> =>
  inTenant(services.database, actor.tenantId, async (trx) => {
    await lockDraft(trx, actor, reorganizationId, expectedVersion)
    await carryOut(trx, actor.tenantId, reorganizationId, edit)
    return touchReorganization(trx, actor.tenantId, reorganizationId, services.clock.now())
  })
