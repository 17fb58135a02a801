import { writtenDay } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { postHistory } from '../../access/index.ts'
import type { Follower } from '../follower.ts'
import {
  countOtherRecognitions,
  findLaterReorganizations,
  findMadeOrganizations,
  findOtherChildren,
} from './undo-store.ts'

/** Everything that has come to depend on a reorganization, one sentence each; empty when it can be undone. */
export async function findObstacles(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  followers: readonly Follower[],
): Promise<string[]> {
  const later = await findLaterReorganizations(trx, tenantId, reorganizationId)
  const children = await findOtherChildren(trx, tenantId, reorganizationId)
  const made = await findMadeOrganizations(trx, tenantId, reorganizationId)
  const posts = await postHistory.countOtherPosts(trx, tenantId, made, reorganizationId)
  const recognitions = await countOtherRecognitions(trx, tenantId, reorganizationId)
  const own = [
    ...later.map(
      ({ title, effectiveOn, unitName }) =>
        `${unitName} đã thay đổi tiếp ở đợt “${title}” (${writtenDay(effectiveOn)}). Hoàn tác đợt đó trước.`,
    ),
    ...(children.length > 0 ? [`Đã có đơn vị trực thuộc cơ quan mới: ${children.join(', ')}.`] : []),
    ...(posts > 0 ? [`Đã có ${posts} vị trí công tác mới tại cơ quan mới.`] : []),
    ...(recognitions > 0 ? [`Đã có ${recognitions} quyết định công nhận ghi cho địa bàn mới.`] : []),
  ]
  const theirs: string[] = []
  for (const follower of followers) theirs.push(...(await follower.findObstacles(trx, tenantId, reorganizationId)))
  return [...own, ...theirs]
}
