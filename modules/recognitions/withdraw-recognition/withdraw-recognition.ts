import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { recognitionErrors } from '../recognitions-errors.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'
import { lockRecognition, setWithdrawn } from './withdraw-recognition-store.ts'

/** Withdraws a record that was wrong; it is kept with the reason and counts no more. */
export async function withdrawRecognition(services: Services, actor: Actor, id: string, reason: string): Promise<void> {
  if (!mayRecordRecognitions(actor)) throw commonErrors.not_allowed()
  await inTenant(services.database, actor.tenantId, async (trx) => {
    const record = await lockRecognition(trx, actor.tenantId, id)
    if (record === null) throw recognitionErrors.recognition_not_found()
    if (record.withdrawnAt !== null) throw recognitionErrors.recognition_withdrawn()
    await setWithdrawn(trx, actor, id, reason, services.clock.now())
    await appendAudit(services, trx, actor, {
      action: 'recognition_withdrawn',
      subjectType: 'recognition',
      subjectId: id,
      details: { kind: record.kind, placeId: record.placeId, reason },
    })
  })
}
