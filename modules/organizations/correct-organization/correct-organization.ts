import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { lockOrganization } from '../lock-store.ts'
import { throwNameClash } from '../name-clash.ts'
import type { Certainty, OrganizationTerms, OrganizationVersion } from '../organization-terms.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { mayCorrectOrganization } from '../organizations-policy.ts'
import { requireFreeNames, requirePlace } from '../require-free-terms.ts'
import { type Changes, changeTerms } from '../rules/change-terms.ts'
import { chooseVersion } from '../rules/choose-version.ts'
import { findVersions } from '../version-lookup-store.ts'
import { correctVersion, showVersions } from '../version-store.ts'
import { versionTag } from '../version-tag.ts'
import { setCertainty } from './certainty-store.ts'
import { requireParent } from './require-parent.ts'

/** What a correction may replace; `certainty` and `note` say whether it still wants confirming. */
export type Correctable = OrganizationTerms & { certainty: Certainty; note: string | null }

const correctableOf = (version: OrganizationVersion): Correctable => {
  const { name, shortName, kind, level, code, code102, aliases, parentId, placeId, fields, certainty, note } = version
  return { name, shortName, kind, level, code, code102, aliases, parentId, placeId, fields, certainty, note }
}

/**
 * Mends what was typed wrong in the version that holds on a day (yyyy-mm-dd), or in the nearest one: not a change in
 * the world. Answers the version as it is then.
 * @param expectedTag of the version the person saw (`versionTag`)
 * @throws version_conflict with the terms as they are now; what requireFreeNames, requirePlace and requireParent refuse
 */
export async function correctOrganization(
  services: Services,
  actor: Actor,
  organizationId: string,
  on: string,
  expectedTag: number,
  changes: Changes<Correctable>,
): Promise<OrganizationVersion> {
  if (!mayCorrectOrganization(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await lockOrganization(trx, tenantId, organizationId)
    const { version } = chooseVersion(await findVersions(trx, tenantId, [organizationId]), on) ?? {}
    if (!version) throw organizationErrors.organization_not_found()
    const current = correctableOf(version)
    if (versionTag(version) !== expectedTag)
      throw commonErrors.version_conflict({ current: { ...current, validFrom: version.validFrom } })
    const { terms, before, after } = changeTerms(current, changes)
    if (Object.keys(after).length === 0) return version
    const { validFrom, validTo } = version
    if ('placeId' in after) await requirePlace(trx, terms.placeId, validFrom)
    if (terms.parentId !== null && 'parentId' in after)
      await requireParent(trx, tenantId, organizationId, terms.parentId, { validFrom, validTo })
    if ('name' in after || 'code' in after || 'parentId' in after)
      await requireFreeNames(trx, tenantId, { ...terms, validFrom, validTo }, organizationId)
    await correctVersion(trx, tenantId, { ...version, ...terms })
    if ('certainty' in after || 'note' in after)
      await setCertainty(trx, tenantId, { organizationId, validFrom, certainty: terms.certainty, note: terms.note })
    await showVersions(trx, tenantId, [organizationId], today(services.clock))
    await appendAudit(services, trx, actor, {
      action: 'organization_corrected',
      subjectType: 'organization',
      subjectId: organizationId,
      details: { name: terms.name, validFrom, before, after },
    })
    return { ...version, ...terms }
  }).catch(throwNameClash)
}
