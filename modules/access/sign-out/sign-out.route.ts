import { publicRoute } from '../../../platform/http/route.ts'
import type { Accounts } from '../accounts.ts'
import type { Identify } from '../identify.ts'

/** Public, so that signing out twice, or after the session ended, still ends signed out. */
export const signOutRoute = (accounts: Accounts, identify: Identify) =>
  publicRoute({
    method: 'DELETE',
    url: '/api/session',
    operationId: 'signOut',
    summary: 'Đăng xuất',
    tag: 'access',
    handle: async ({ request, reply }) => {
      const answer = await accounts.library.api.signOut({
        headers: new Headers({ cookie: request.headers.cookie ?? '' }),
        asResponse: true,
      })
      identify.forget()
      reply.header('set-cookie', answer.headers.getSetCookie())
    },
  })
