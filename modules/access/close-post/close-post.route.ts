import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Identify } from '../identify.ts'
import { signedInRoute } from '../signed-in-route.ts'
import { closePost } from './close-post.ts'

export const closePostRoute = (identify: Identify) =>
  signedInRoute({
    method: 'POST',
    url: '/api/posts/:postId/close',
    operationId: 'closePost',
    summary: 'Kết thúc một vị trí công tác từ một ngày; người đang giữ thôi giữ từ ngày đó',
    tag: 'access',
    params: z.object({ postId: z.uuid() }),
    body: z.object({ on: daySchema.optional().describe('The first day no longer; today when left out') }),
    handle: async ({ services, caller, params, body }) => {
      await closePost(services, caller, params.postId, body.on ?? today(services.clock))
      identify.forget()
    },
  })
