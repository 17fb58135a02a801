import type { Trx } from '../../../platform/db/database.ts'
import { findCommittee } from '../find-committee.ts'
import type { OrganizationVersion } from '../organization-terms.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { chooseVersion } from '../rules/choose-version.ts'
import { type CommitteesPlan, planCommittees } from '../rules/plan-committees.ts'
import { findVersions } from '../version-lookup-store.ts'
import { findLastEnds, listCommittees, listCommunes } from './province-store.ts'

export type ProvincePlan = CommitteesPlan & {
  /** the province's People's Committee as of the day */
  committee: OrganizationVersion
  /** its place, or the one offered while it has none */
  provinceId: string | null
}

/**
 * What the directory of a day (yyyy-mm-dd) lacks of the People's Committees of the province's communes.
 * @param offeredId the province, while the terms of its committee do not say it
 * @throws committee_not_then
 */
export async function planForProvince(
  trx: Trx,
  tenantId: string,
  on: string,
  offeredId: string | null,
): Promise<ProvincePlan> {
  const committeeId = await findCommittee(trx, tenantId, on)
  const versions = await findVersions(trx, tenantId, committeeId ? [committeeId] : [])
  const shown = chooseVersion(versions, on)
  if (shown?.as !== 'then') throw organizationErrors.committee_not_then()
  const committee = shown.version
  const provinceId = committee.placeId ?? offeredId
  if (provinceId === null) return { committee, provinceId, toAdd: [], toLink: [], taken: [] }
  const communes = await listCommunes(trx, provinceId, on)
  const known = await listCommittees(trx, tenantId, on)
  const lastEnds = await findLastEnds(trx, tenantId, on)
  const since = versions[0]?.validFrom ?? committee.validFrom
  const parent = { organizationId: committee.organizationId, validFrom: since }
  return { committee, provinceId, ...planCommittees(communes, known, parent, lastEnds) }
}
