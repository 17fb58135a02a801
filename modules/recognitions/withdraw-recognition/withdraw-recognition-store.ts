import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** A record, locked until the transaction ends; nothing when there is none. */
export async function lockRecognition(
  trx: Trx,
  tenantId: string,
  id: string,
): Promise<{ kind: string; placeId: string; withdrawnAt: Date | null } | null> {
  const { rows } = await sql<{ kind: string; placeId: string; withdrawnAt: Date | null }>`
    select kind, place_id as "placeId", withdrawn_at as "withdrawnAt" from recognition
    where tenant_id = ${tenantId} and id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

export async function setWithdrawn(
  trx: Trx,
  actor: { tenantId: string; personId: string },
  id: string,
  reason: string,
  at: Date,
): Promise<void> {
  await sql`
    update recognition set withdrawn_at = ${at}, withdrawn_by = ${actor.personId}, withdrawn_reason = ${reason}
    where tenant_id = ${actor.tenantId} and id = ${id}`.execute(trx)
}
