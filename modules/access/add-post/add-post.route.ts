import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { roles } from '../actor.ts'
import type { Identify } from '../identify.ts'
import { signedInRoute } from '../signed-in-route.ts'
import { addPost } from './add-post.ts'

export const addPostRoute = (identify: Identify) =>
  signedInRoute({
    method: 'POST',
    url: '/api/posts',
    operationId: 'addPost',
    summary: 'Thêm vị trí công tác cho một cơ quan, có thể giao ngay cho một người',
    tag: 'access',
    body: z.object({
      organizationId: z.uuid('Chọn cơ quan.'),
      role: z.enum(roles, 'Chọn vai trò.'),
      title: z
        .string()
        .trim()
        .max(200)
        .nullable()
        .default(null)
        .transform((title) => title || null),
      validFrom: daySchema.optional().describe('Today when left out'),
      personId: z.uuid().nullable().default(null),
    }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: async ({ services, caller, body }) => {
      const id = await addPost(services, caller, { ...body, validFrom: body.validFrom ?? today(services.clock) })
      identify.forget()
      return { id }
    },
  })
