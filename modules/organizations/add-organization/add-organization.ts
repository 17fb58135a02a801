import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { throwNameClash } from '../name-clash.ts'
import type { NewOrganization } from '../organization-terms.ts'
import { mayAddOrganization } from '../organizations-policy.ts'
import { requireFreeTerms } from '../require-free-terms.ts'
import { insertOrganizations } from '../version-store.ts'

/** Adds an agency to the directory; a name or a code in use at any time from then on is refused with the one that has it. */
export async function addOrganization(services: Services, actor: Actor, given: NewOrganization): Promise<string> {
  if (!mayAddOrganization(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await requireFreeTerms(trx, tenantId, given)
    const id = newId()
    await insertOrganizations(trx, tenantId, [{ id, ...given }])
    await appendAudit(services, trx, actor, {
      action: 'organization_added',
      subjectType: 'organization',
      subjectId: id,
      details: { name: given.name, kind: given.kind, level: given.level },
    })
    return id
  }).catch(throwNameClash)
}
