import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import type { Follower } from '../follower.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { undoReorganization } from './undo-reorganization.ts'

export const undoReorganizationRoute = (followers: readonly Follower[]) =>
  signedInRoute({
    method: 'POST',
    url: '/api/reorganizations/:reorganizationId/undo',
    operationId: 'undoReorganization',
    summary: 'Hoàn tác một đợt sắp xếp khi chưa có gì mới phụ thuộc vào nó',
    description: '409 `reorganization_undo_prevented` says in `details.reasons` what has come to depend on it.',
    tag: 'reorganizations',
    params: reorganizationParams,
    body: z.object({ reason: z.string().trim().min(3, 'Nhập lý do hoàn tác.').max(1000) }),
    status: 202,
    answer: z.object({ ok: z.literal(true) }),
    handle: async ({ services, caller, params, body }) => {
      await undoReorganization(services, caller, followers, params.reorganizationId, body.reason)
      return { ok: true as const }
    },
  })
