import { today } from '../../../platform/clock.ts'
import { postHistory } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { withdrawRecognitionsOf } from '../../recognitions/index.ts'
import type { FollowContext, Follower } from '../follower.ts'
import { organizationUnits } from '../organization-units.ts'
import { placeUnits } from '../place-units.ts'
import type { RunRecord } from '../reorganization-record.ts'
import { moveReorganization } from '../reorganization-store.ts'

/** Duties are back where they were: now the directory, the map, posts and recognitions are too. */
export async function finishUndoing(
  { services, trx, tenantId, reorganizationId, personId, document, at }: FollowContext,
  _followers: readonly Follower[],
  { done }: RunRecord,
): Promise<void> {
  const day = today(services.clock)
  const actor = { tenantId, personId }
  await postHistory.undoPostMoves(trx, tenantId, reorganizationId)
  await withdrawRecognitionsOf(trx, actor, reorganizationId, `Hoàn tác đợt sắp xếp theo văn bản ${document}`, at)
  await organizationUnits.undo(trx, tenantId, reorganizationId, day)
  await placeUnits.undo(trx, tenantId, reorganizationId, day)
  await moveReorganization(trx, tenantId, reorganizationId, { state: 'undone', at })
  await appendAudit(services, trx, actor, {
    action: 'reorganization_undone',
    subjectType: 'reorganization',
    subjectId: reorganizationId,
    details: { done },
  })
}
