import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Identify } from '../identify.ts'
import { signedInRoute } from '../signed-in-route.ts'
import { fillPost } from './fill-post.ts'

export const fillPostRoute = (identify: Identify) =>
  signedInRoute({
    method: 'POST',
    url: '/api/posts/:postId/holders',
    operationId: 'fillPost',
    summary: 'Giao một vị trí công tác cho một người từ một ngày, có thể đến một ngày',
    tag: 'access',
    params: z.object({ postId: z.uuid() }),
    body: z.object({
      personId: z.uuid('Chọn người giữ vị trí.'),
      validFrom: daySchema.optional().describe('Today when left out'),
      validTo: daySchema.nullable().default(null).describe('The first day no longer; null: until further notice'),
    }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: async ({ services, caller, params, body }) => {
      const validFrom = body.validFrom ?? today(services.clock)
      const id = await fillPost(services, caller, params.postId, { ...body, validFrom })
      identify.forget()
      return { id }
    },
  })
