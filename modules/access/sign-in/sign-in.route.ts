import { z } from 'zod'
import { publicRoute } from '../../../platform/http/route.ts'
import type { Accounts } from '../accounts.ts'
import { actorSchema, toActorAnswer } from '../actor-answer.ts'
import { signIn } from './sign-in.ts'

export const signInRoute = (accounts: Accounts) =>
  publicRoute({
    method: 'POST',
    url: '/api/session',
    operationId: 'signIn',
    summary: 'Đăng nhập bằng thư điện tử và mật khẩu',
    tag: 'access',
    body: z.object({ email: z.string().min(3).max(200), password: z.string().min(1).max(200) }),
    answer: actorSchema,
    handle: async ({ services, body, request, reply }) => {
      const { actor, cookies } = await signIn(services, accounts, {
        ...body,
        networkAddress: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
      })
      reply.header('set-cookie', cookies)
      return toActorAnswer(actor)
    },
  })
