import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findAncestors } from '../directory-store.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { chooseVersion, type ShownVersion } from '../rules/choose-version.ts'
import { type CurrentUnit, findCurrentUnits } from '../succession-store.ts'
import { countChildren, listNamedVersions, listSteps, type NamedVersion, type SuccessionStep } from './show-store.ts'

/** An agency as of a day; what no version says is told of the nearest one. */
export type OrganizationRecord = {
  shown: ShownVersion<NamedVersion>
  versions: NamedVersion[]
  /** the nearest first, as of `shown.on` */
  ancestors: { id: string; name: string; shortName: string | null }[]
  childCount: number
  steps: SuccessionStep[]
  /** for an agency that has ended: who answers for its work today */
  currentUnits: CurrentUnit[]
}

/** Everything an agency's page shows as of a day (yyyy-mm-dd), apart from its posts. */
export async function showOrganization(
  services: Services,
  actor: Actor,
  organizationId: string,
  on: string,
): Promise<OrganizationRecord> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const versions = await listNamedVersions(trx, tenantId, organizationId, on)
    const shown = chooseVersion(versions, on)
    if (!shown) throw organizationErrors.organization_not_found()
    return {
      shown,
      versions,
      ancestors: await findAncestors(trx, tenantId, organizationId, shown.on),
      childCount: await countChildren(trx, tenantId, organizationId, shown.on),
      steps: await listSteps(trx, tenantId, organizationId),
      currentUnits: await findCurrentUnits(trx, tenantId, [organizationId], today(services.clock)),
    }
  })
}
