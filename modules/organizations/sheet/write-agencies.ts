import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import { correctVersions, insertOrganizations, showVersions } from '../version-store.ts'
import type { AgencyPlan } from './agency-plan.ts'
import type { AgencyContext } from './judge-agencies.ts'
import { setNotes } from './sheet-note-store.ts'

/** Enters the new agencies and corrects the versions of those that are there; all rows of a page together. */
export async function writeAgencies(
  trx: Trx,
  rows: readonly { plan: AgencyPlan }[],
  { services, actor }: AgencyContext,
): Promise<void> {
  const { tenantId } = actor
  const plans = rows.map(({ plan }) => plan)
  const entered = plans.filter(({ organizationId }) => organizationId === null).map(({ row }) => row)
  if (entered.length > 0)
    await insertOrganizations(
      trx,
      tenantId,
      entered.map((row) => ({ ...row, id: newId() })),
    )
  const corrected = plans.filter(({ organizationId }) => organizationId !== null).map(({ row }) => row)
  if (corrected.length === 0) return
  await correctVersions(trx, tenantId, corrected)
  await setNotes(trx, tenantId, corrected)
  const ids = corrected.map(({ organizationId }) => organizationId)
  await showVersions(trx, tenantId, ids, today(services.clock))
}
