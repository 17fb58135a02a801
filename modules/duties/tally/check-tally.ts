import type { Trx } from '../../../platform/db/database.ts'
import { findTallyDay, listTallyFaults, type TallyFault } from './tally-store.ts'

const mostShown = 100

/** Counts everything anew as of the day the tally stands at; answers the groups it tells otherwise. */
export async function checkTally(trx: Trx, tenantId: string): Promise<TallyFault[]> {
  const found = await findTallyDay(trx, tenantId, 1)
  return found ? listTallyFaults(trx, tenantId, found.onDate, mostShown) : []
}
