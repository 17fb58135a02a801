import type { Trx } from '../../../platform/db/database.ts'
import { lockParents } from '../lock-store.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { findCycleDay, findParentLife, type Period } from './parent-store.ts'

/**
 * Refuses a parent that is not there on every day of a version, or that is under the agency itself on one of them.
 * @throws parent_not_then with the days it has, parent_below with the first such day
 */
export async function requireParent(
  trx: Trx,
  tenantId: string,
  organizationId: string,
  parentId: string,
  period: Period,
): Promise<void> {
  await lockParents(trx, tenantId)
  const life = await findParentLife(trx, tenantId, parentId, period)
  if (!life?.covers) throw organizationErrors.parent_not_then({ organizationId: parentId, ...life })
  const day = await findCycleDay(trx, tenantId, organizationId, parentId, period)
  if (day !== null) throw organizationErrors.parent_below({ organizationId: parentId, on: day })
}
