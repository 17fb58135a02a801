import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { lockParents } from '../lock-store.ts'
import { throwNameClash } from '../name-clash.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { mayAddOrganization } from '../organizations-policy.ts'
import type { PlannedCommittee } from '../rules/plan-committees.ts'
import { insertOrganizations, type NewOrganizationRow, showVersions } from '../version-store.ts'
import { planForProvince } from './plan-for-province.ts'
import { setPlaces } from './province-store.ts'

const toRow = (planned: PlannedCommittee): NewOrganizationRow => ({
  ...planned,
  id: newId(),
  kind: 'people_committee',
  level: 'commune',
  code: null,
  code102: null,
  aliases: [],
  fields: [],
})

/**
 * Enters, in one go, the People's Committees of all communes of the province that have none on a day (yyyy-mm-dd), and
 * says of those known by name which place they govern.
 * @param placeId the province, where the terms of its committee do not say it: they do from then on
 * @returns how many were added, and how many got their place
 * @throws committee_not_then, province_unset
 */
export async function addCommittees(
  services: Services,
  actor: Actor,
  on: string,
  placeId: string | null,
): Promise<{ added: number; linked: number }> {
  if (!mayAddOrganization(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await lockParents(trx, tenantId)
    const { committee, provinceId, toAdd, toLink } = await planForProvince(trx, tenantId, on, placeId)
    const { organizationId } = committee
    if (provinceId === null) throw organizationErrors.province_unset({ organizationId })
    const own = committee.placeId === null ? [{ organizationId, placeId: provinceId }] : []
    await setPlaces(trx, tenantId, [...own, ...toLink], on)
    await insertOrganizations(trx, tenantId, toAdd.map(toRow))
    const changed = [organizationId, ...toLink.map((link) => link.organizationId)]
    await showVersions(trx, tenantId, changed, today(services.clock))
    const done = { added: toAdd.length, linked: toLink.length }
    await appendAudit(services, trx, actor, {
      action: 'committees_added',
      subjectType: 'organization',
      subjectId: organizationId,
      details: { on, provinceId, ...done },
    })
    return done
  }).catch(throwNameClash)
}
