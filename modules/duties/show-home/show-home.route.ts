import { signedInRoute } from '../../access/index.ts'
import { homeSchema } from './home-answer.ts'
import { showHome } from './show-home.ts'

export const showHomeRoute = signedInRoute({
  method: 'GET',
  url: '/api/home',
  operationId: 'showHome',
  summary: 'Hôm nay: việc người đang đăng nhập cần làm, theo từng vai trò',
  tag: 'duties',
  answer: homeSchema,
  handle: ({ services, caller }) => showHome(services, caller),
})
