import type { Trx } from '../../platform/db/database.ts'
import { findFirstCommittee, findOrganizations } from './organizations-store.ts'
import { findCurrentUnits } from './succession-store.ts'

/** The People's Committee of the province that runs the space, on a day (yyyy-mm-dd); follows mergers of provinces. */
export async function findCommittee(trx: Trx, tenantId: string, on: string): Promise<string | null> {
  const first = await findFirstCommittee(trx, tenantId)
  if (first === null) return null
  const [current] = await findCurrentUnits(trx, tenantId, [first], on)
  if (current) return current.id
  const [row] = await findOrganizations(trx, tenantId, [first])
  return row && row.validFrom <= on && (row.validTo === null || row.validTo > on) ? first : null
}
