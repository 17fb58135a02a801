import type { Trx } from '../../platform/db/database.ts'
import { type ClosedPeriod, findClosedPeriod } from './closed-period-store.ts'
import { statisticsErrors } from './statistics-errors.ts'

/** @throws closed_period_not_found */
export async function getClosedPeriod(trx: Trx, tenantId: string, id: string): Promise<ClosedPeriod> {
  const found = await findClosedPeriod(trx, tenantId, id)
  if (!found) throw statisticsErrors.closed_period_not_found()
  return found
}
