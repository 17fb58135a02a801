import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { mayAddOrganization } from '../organizations-policy.ts'
import { findOrganizations, insertOrganization, listOrganizationsSince } from '../organizations-store.ts'
import { foldName } from '../rules/fold-name.ts'

export type NewOrganization = {
  name: string
  shortName: string | null
  kind: string
  level: string
  code: string | null
  parentId: string | null
  aliases: string[]
  /** yyyy-mm-dd */
  validFrom: string
}

/** Adds an agency to the directory; a name in use at any time from then on is refused with the one that has it. */
export async function addOrganization(services: Services, actor: Actor, given: NewOrganization): Promise<string> {
  if (!mayAddOrganization(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const present = await listOrganizationsSince(trx, tenantId, given.validFrom)
    const twin = present.find((row) => foldName(row.name) === foldName(given.name))
    if (twin) throw organizationErrors.organization_name_taken({ organizationId: twin.id, name: twin.name })
    if (given.parentId && (await findOrganizations(trx, tenantId, [given.parentId])).length === 0)
      throw organizationErrors.organization_not_found()
    const id = newId()
    await insertOrganization(trx, { tenantId, id, ...given })
    await appendAudit(services, trx, actor, {
      action: 'organization_added',
      subjectType: 'organization',
      subjectId: id,
      details: { name: given.name, kind: given.kind, level: given.level },
    })
    return id
  })
}
