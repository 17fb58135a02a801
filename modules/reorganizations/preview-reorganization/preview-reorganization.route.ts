import { signedInRoute } from '../../access/index.ts'
import type { Follower } from '../follower.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { previewSchema } from './preview-answer.ts'
import { previewReorganization } from './preview-reorganization.ts'

export const previewReorganizationRoute = (followers: readonly Follower[]) =>
  signedInRoute({
    method: 'GET',
    url: '/api/reorganizations/:reorganizationId/preview',
    operationId: 'previewReorganization',
    summary: 'Xem trước mọi thứ đợt sắp xếp sẽ chạm tới, trước khi ghi',
    tag: 'reorganizations',
    params: reorganizationParams,
    answer: previewSchema,
    handle: ({ services, caller, params }) =>
      previewReorganization(services, caller, followers, params.reorganizationId),
  })
