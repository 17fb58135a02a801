import { signedInRoute } from '../../access/index.ts'
import type { Follower } from '../follower.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { recordReorganization } from './record-reorganization.ts'

export const recordReorganizationRoute = (followers: readonly Follower[]) =>
  signedInRoute({
    method: 'POST',
    url: '/api/reorganizations/:reorganizationId/record',
    operationId: 'recordReorganization',
    summary: 'Ghi nhận đợt sắp xếp: danh bạ đổi từ ngày hiệu lực, nhiệm vụ chuyển theo',
    description: '409 `reorganization_not_ready` lists what is in the way in `details.problems`.',
    tag: 'reorganizations',
    params: reorganizationParams,
    editsVersion: true,
    handle: ({ services, caller, params, expectedVersion }) =>
      recordReorganization(services, caller, followers, params.reorganizationId, expectedVersion()),
  })
