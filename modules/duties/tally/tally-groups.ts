import type { Trx } from '../../../platform/db/database.ts'
import type { Stage } from '../rules/duty-event.ts'
import type { DeadlineRelation } from '../rules/duty-state.ts'
import { rollTally } from './roll-tally.ts'
import { findEarliestProposal, listTallyGroups } from './tally-groups-store.ts'

type LeadGroup = {
  leadOrganizationId: string
  stage: Stage
  relation: DeadlineRelation
  count: number
  earliestProposal: string | null
}

const dropped: readonly Stage[] = ['cancelled', 'recalled']

/**
 * Assignments of the whole province counted by lead, stage and relation, from the tally. The proposal that has waited longest
 * is told with every group that waits for the office.
 */
export async function tallyGroups(trx: Trx, tenantId: string, today: string): Promise<LeadGroup[]> {
  await rollTally(trx, tenantId, today)
  const groups = await listTallyGroups(trx, tenantId, 'lead', null, today)
  const counted = groups.filter(({ stage }) => !dropped.includes(stage))
  const waits = counted.some(({ stage }) => stage === 'awaiting_confirmation')
  const earliest = waits ? await findEarliestProposal(trx, tenantId) : null
  return counted.map(({ key, stage, relation, count }) => ({
    leadOrganizationId: key,
    stage,
    relation,
    count,
    earliestProposal: stage === 'awaiting_confirmation' ? earliest : null,
  }))
}
