import type { Trx } from '../../../platform/db/database.ts'
import { findOrganizations, organizationHistory } from '../../organizations/index.ts'
import { dutyErrors } from '../duty-errors.ts'

/**
 * Who answers on a day (yyyy-mm-dd) for agencies a directive names: they themselves, or the one that took over from them.
 * @throws lead_not_found; lead_closed when nobody took over, or several did and nobody chose among them
 */
export async function findTodayLeads(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await findOrganizations(trx, tenantId, organizationIds)
  if (found.length !== organizationIds.length) throw dutyErrors.lead_not_found()
  const closed = found.filter(({ validTo }) => validTo !== null && validTo <= on).map(({ id }) => id)
  const current = Map.groupBy(
    await organizationHistory.findCurrentUnits(trx, tenantId, closed, on),
    ({ organizationId }) => organizationId,
  )
  const unclear = closed.filter((id) => current.get(id)?.length !== 1)
  if (unclear.length > 0) throw dutyErrors.lead_closed({ organizationIds: unclear })
  return new Map(organizationIds.map((id) => [id, current.get(id)?.[0]?.id ?? id]))
}
