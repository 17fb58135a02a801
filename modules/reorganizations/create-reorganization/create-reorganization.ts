import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { requireFiles } from '../../files/index.ts'
import { insertChanges } from '../change-store.ts'
import type { ReorganizationHeader } from '../reorganization-record.ts'
import { insertReorganization } from '../reorganization-store.ts'
import { mayReorganize } from '../reorganizations-policy.ts'
import type { Change } from '../rules/change.ts'

/** Begins a draft; nothing of the directory changes until it is recorded. Answers its id. */
export async function createReorganization(
  services: Services,
  actor: Actor,
  header: ReorganizationHeader,
  changes: readonly Change[] = [],
): Promise<string> {
  if (!mayReorganize(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const id = newId()
    await requireFiles(trx, actor, header.fileId ? [header.fileId] : [])
    await insertReorganization(trx, { ...header, tenantId, id, createdBy: personId, at: services.clock.now() })
    await insertChanges(trx, tenantId, id, changes)
    await appendAudit(services, trx, actor, {
      action: 'reorganization_drafted',
      subjectType: 'reorganization',
      subjectId: id,
      details: { title: header.title },
    })
    return id
  })
}
