import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { Services } from '../../platform/services.ts'
import { insertAudit } from './audit-store.ts'

export type AuditEntry = {
  /** Past tense, snake_case: directive_issued, progress_reported. */
  action: string
  subjectType: string
  subjectId: string | null
  details?: Record<string, unknown>
}

/** Appends to the ledger in the caller's transaction: the change and its trace stand or fall together. */
export async function appendAudit(
  services: Pick<Services, 'clock'>,
  trx: Trx,
  actor: { tenantId: string; personId: string | null },
  entry: AuditEntry,
): Promise<void> {
  await insertAudit(trx, {
    tenantId: actor.tenantId,
    id: newId(),
    at: services.clock.now(),
    actorPersonId: actor.personId,
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    details: entry.details ?? {},
  })
}
