import { commonErrors } from '../../platform/errors.ts'
import type { OpenRegister } from './open-register.ts'
import type { RecordRow } from './record-row.ts'
import { findRecord, lockRecords } from './record-store.ts'
import { registerErrors } from './registers-errors.ts'
import { fitsStage, mayInPrinciple, mayReadRecord, type RecordAction } from './registers-policy.ts'

/** @throws register_record_not_found, also where the person may not see it */
export async function getRecord({ trx, known, scope, actor }: OpenRegister, recordId: string): Promise<RecordRow> {
  const found = await findRecord(trx, actor.tenantId, known.register.code, recordId)
  if (!found || !mayReadRecord(actor, known.register, scope, found)) throw registerErrors.register_record_not_found()
  return found
}

/** The error for an action on a record that its stage does not allow; null where it does. */
export function wrongStage(action: RecordAction, record: Pick<RecordRow, 'stage' | 'removedAt'>) {
  if (fitsStage(action, record)) return null
  if (record.removedAt !== null) return registerErrors.register_record_removed()
  if (action === 'restore') return registerErrors.register_record_not_removed()
  return action === 'edit' || action === 'remove'
    ? registerErrors.register_record_closed({ stage: record.stage })
    : registerErrors.register_stage_wrong({ stage: record.stage })
}

/**
 * Locks a record somebody is about to do something with, and sees that they may; what version they saw is for the caller to compare.
 * @throws register_record_not_found, not_allowed, register_own_submission, or what `wrongStage` says
 */
export async function getRecordFor(
  { trx, known, scope, actor }: OpenRegister,
  action: RecordAction,
  recordId: string,
): Promise<RecordRow> {
  const [found] = await lockRecords(trx, actor.tenantId, known.register.code, [recordId])
  if (!found || !mayReadRecord(actor, known.register, scope, found)) throw registerErrors.register_record_not_found()
  if (!mayInPrinciple(actor, scope, action, found)) {
    const isOwn = action === 'verify' && mayInPrinciple(actor, scope, action, { ...found, submittedBy: null })
    throw isOwn ? registerErrors.register_own_submission() : commonErrors.not_allowed()
  }
  const wrong = wrongStage(action, found)
  if (wrong) throw wrong
  return found
}
