import type { Trx } from '../../platform/db/database.ts'
import { commonErrors } from '../../platform/errors.ts'
import type { Actor } from '../access/index.ts'
import type { ReorganizationRecord } from './reorganization-record.ts'
import { findReorganization, lockReorganization } from './reorganization-store.ts'
import { reorganizationErrors } from './reorganizations-errors.ts'
import { mayReorganize, maySeeReorganization } from './reorganizations-policy.ts'

/** A reorganization the actor may see. @throws reorganization_not_found */
export async function getReorganization(trx: Trx, actor: Actor, id: string): Promise<ReorganizationRecord> {
  const record = await findReorganization(trx, actor.tenantId, id)
  if (!record || !maySeeReorganization(actor, record.state)) throw reorganizationErrors.reorganization_not_found()
  return record
}

/**
 * A draft, locked for the transaction, that the actor may edit and has seen as it is.
 * @param expectedVersion null when it does not matter what happened in between
 * @throws not_allowed, reorganization_not_found, reorganization_recorded, version_conflict
 */
export async function lockDraft(
  trx: Trx,
  actor: Actor,
  id: string,
  expectedVersion: number | null,
): Promise<ReorganizationRecord> {
  if (!mayReorganize(actor)) throw commonErrors.not_allowed()
  const locked = await lockReorganization(trx, actor.tenantId, id)
  if (!locked || locked.state === 'discarded') throw reorganizationErrors.reorganization_not_found()
  if (locked.state !== 'draft') throw reorganizationErrors.reorganization_recorded()
  if (expectedVersion !== null && locked.version !== expectedVersion)
    throw commonErrors.version_conflict({ version: locked.version })
  return getReorganization(trx, actor, id)
}
