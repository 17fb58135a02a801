import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { updateClosedNote } from '../closed-period-store.ts'
import { getClosedPeriod } from '../get-closed-period.ts'
import { mayClosePeriods } from '../statistics-policy.ts'

/** Notes something on a closed period; its figures stay as they are, and the ledger keeps the note before. */
export async function noteClosedPeriod(
  services: Services,
  actor: Actor,
  id: string,
  note: string | null,
): Promise<void> {
  if (!mayClosePeriods(actor)) throw commonErrors.not_allowed()
  await inTenant(services.database, actor.tenantId, async (trx) => {
    const { note: before } = await getClosedPeriod(trx, actor.tenantId, id)
    await updateClosedNote(trx, actor.tenantId, id, note)
    await appendAudit(services, trx, actor, {
      action: 'closed_period_noted',
      subjectType: 'closed_period',
      subjectId: id,
      details: { before, note },
    })
  })
}
