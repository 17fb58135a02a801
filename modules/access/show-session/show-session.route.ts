import { actorSchema, toActorAnswer } from '../actor-answer.ts'
import { signedInRoute } from '../signed-in-route.ts'

export const showSessionRoute = signedInRoute({
  method: 'GET',
  url: '/api/session',
  operationId: 'showSession',
  summary: 'Người đang đăng nhập và vai trò hôm nay',
  tag: 'access',
  answer: actorSchema,
  handle: ({ caller }) => toActorAnswer(caller),
})
