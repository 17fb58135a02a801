import type { Trx } from '../../platform/db/database.ts'
import { accessErrors } from './access-errors.ts'
import { findDaysWithoutAdministrator, lockAdministrators } from './administrators-store.ts'

/**
 * Makes a change and refuses it when it leaves a day without any working administrator that had one.
 * @param days today, and the day from which the change counts (yyyy-mm-dd)
 * @throws last_administrator with the first such day
 */
export async function keepAdministrator<Answer>(
  trx: Trx,
  tenantId: string,
  days: readonly string[],
  change: () => Promise<Answer>,
): Promise<Answer> {
  await lockAdministrators(trx, tenantId)
  const before = new Set(await findDaysWithoutAdministrator(trx, tenantId, days))
  const answer = await change()
  const after = await findDaysWithoutAdministrator(trx, tenantId, days)
  const lost = after.find((day) => !before.has(day))
  if (lost !== undefined) throw accessErrors.last_administrator({ on: lost })
  return answer
}
