import { appendAudit } from '../../audit/index.ts'
import type { FollowContext, Follower } from '../follower.ts'
import type { RunRecord } from '../reorganization-record.ts'
import { moveReorganization } from '../reorganization-store.ts'

/** Everything has followed: people are told, the ledger says how much came and how much waits. */
export async function finishFollowing(
  context: FollowContext,
  followers: readonly Follower[],
  { done, leftOver }: RunRecord,
): Promise<void> {
  const { services, trx, tenantId, reorganizationId, personId, at } = context
  for (const follower of followers) await follower.finish?.(context)
  await moveReorganization(trx, tenantId, reorganizationId, { state: 'followed', at })
  await appendAudit(
    services,
    trx,
    { tenantId, personId },
    {
      action: 'reorganization_followed',
      subjectType: 'reorganization',
      subjectId: reorganizationId,
      details: { done, leftOver },
    },
  )
}
