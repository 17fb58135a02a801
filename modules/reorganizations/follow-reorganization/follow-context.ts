import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { FollowContext, Source } from '../follower.ts'
import { type Decider, makeDecider } from '../make-decide.ts'
import type { ReorganizationRecord } from '../reorganization-record.ts'
import { loadSources } from '../sources.ts'

/** What stays the same over the pages of a run; loaded once by the process that works it. */
export type RunFacts = {
  record: ReorganizationRecord
  sources: ReadonlyMap<string, Source>
  sourceIds: readonly string[]
  decider: Decider
}

export async function loadRunFacts(trx: Trx, tenantId: string, record: ReorganizationRecord): Promise<RunFacts> {
  const sources = await loadSources(trx, tenantId, record.id)
  const sourceIds = [...sources.keys()].sort()
  return { record, sources, sourceIds, decider: await makeDecider(trx, tenantId, sources, record.undecided) }
}

export function contextOf(
  services: Services,
  trx: Trx,
  tenantId: string,
  { record, sources, sourceIds, decider }: RunFacts,
): FollowContext {
  return {
    services,
    trx,
    tenantId,
    reorganizationId: record.id,
    personId: record.recordedBy ?? '',
    document: record.documentNumber ?? '',
    effectiveOn: record.effectiveOn ?? '',
    at: services.clock.now(),
    sources,
    sourceIds,
    decide: decider.decide,
  }
}
