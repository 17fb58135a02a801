import type { Trx } from '../../platform/db/database.ts'
import { findOrganizations, type OrganizationRow } from '../organizations/index.ts'
import { directivesErrors } from './directives-errors.ts'
import type { DraftDuty } from './rules/draft-duty.ts'

/** Ids of every organization these duties name. */
export const organizationsOf = (duties: readonly DraftDuty[]): string[] => [
  ...new Set(duties.flatMap((duty) => [...duty.leads, ...duty.coordinators].flatMap((party) => party.organizationIds))),
]

export const namesOf = (organizations: readonly OrganizationRow[]): Map<string, string> =>
  new Map(organizations.map(({ id, name }) => [id, name]))

/** Names of these organizations, closed ones included. */
export const findAgencyNames = async (
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
): Promise<Map<string, string>> => namesOf(await findOrganizations(trx, tenantId, [...new Set(ids)]))

/** The same, refused when one of them is not in the directory. */
export async function requireOrganizations(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const names = await findAgencyNames(trx, tenantId, ids)
  const unknown = ids.filter((id) => !names.has(id))
  if (unknown.length > 0) throw directivesErrors.unknown_organization({ organizationIds: unknown })
  return names
}

/** Those that can be given duties on a date (yyyy-mm-dd). */
export const openOn = (organizations: readonly OrganizationRow[], on: string): OrganizationRow[] =>
  organizations.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on))
