import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { mayUploadDirective } from '../../directives-policy.ts'
import { insertReadingRun } from '../reading-run-store.ts'

/** Opens a run to which files are added; answers its id. One that never gets a file is shown in no list. */
export async function startReadingRun(services: Services, actor: Actor): Promise<string> {
  if (!mayUploadDirective(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  const id = newId()
  await inTenant(services.database, tenantId, (trx) =>
    insertReadingRun(trx, { tenantId, id, startedBy: personId, startedAt: services.clock.now() }),
  )
  return id
}
