import type { Trx } from '../../platform/db/database.ts'
import { foldName, nameOfField } from '../organizations/index.ts'
import { findChanges } from './change-store.ts'
import { loadWorld } from './load-world.ts'
import type { ReorganizationRecord } from './reorganization-record.ts'
import type { Change } from './rules/change.ts'
import { type Judgement, judgeReorganization } from './rules/judge-reorganization.ts'
import type { WorldFacts } from './rules/unit-facts.ts'

/** A draft judged against the directory and the map as they stand now. */
export async function judge(
  trx: Trx,
  tenantId: string,
  record: ReorganizationRecord,
): Promise<Judgement & { changes: Change[]; world: WorldFacts }> {
  const changes = await findChanges(trx, tenantId, record.id)
  const on = record.effectiveOn ?? '9999-12-31'
  const world = await loadWorld(trx, tenantId, changes, on)
  const judgement = judgeReorganization(record, changes, world, { field: nameOfField, nameKey: foldName })
  return { ...judgement, changes, world }
}
