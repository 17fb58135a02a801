import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Identify } from '../identify.ts'
import { signedInRoute } from '../signed-in-route.ts'
import { endPosting } from './end-posting.ts'

export const endPostingRoute = (identify: Identify) =>
  signedInRoute({
    method: 'POST',
    url: '/api/postings/:postingId/end',
    operationId: 'endPosting',
    summary: 'Cho một người thôi giữ vị trí công tác từ một ngày',
    tag: 'access',
    params: z.object({ postingId: z.uuid() }),
    body: z.object({ on: daySchema.optional().describe('The first day no longer; today when left out') }),
    handle: async ({ services, caller, params, body }) => {
      await endPosting(services, caller, params.postingId, body.on ?? today(services.clock))
      identify.forget()
    },
  })
