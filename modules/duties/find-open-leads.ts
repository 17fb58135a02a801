import type { Trx } from '../../platform/db/database.ts'
import { findOrganizations } from '../organizations/index.ts'

/** Those of the organizations that can be given duties on a day (yyyy-mm-dd). */
export async function findOpenLeads(trx: Trx, tenantId: string, ids: readonly string[], on: string) {
  const found = await findOrganizations(trx, tenantId, [...new Set(ids)])
  return found.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on))
}
