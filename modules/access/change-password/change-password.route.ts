import { z } from 'zod'
import { accessErrors } from '../access-errors.ts'
import { type Accounts, shortestPassword } from '../accounts.ts'
import { signedInRoute } from '../signed-in-route.ts'

export const changePasswordRoute = (accounts: Accounts) =>
  signedInRoute({
    method: 'PUT',
    url: '/api/session/password',
    operationId: 'changePassword',
    summary: 'Đổi mật khẩu; các phiên khác bị đăng xuất',
    tag: 'access',
    body: z.object({
      currentPassword: z.string().min(1).max(200),
      newPassword: z.string().min(shortestPassword, `Mật khẩu cần ít nhất ${shortestPassword} ký tự.`).max(200),
    }),
    handle: async ({ body, request, reply }) => {
      const answer = await accounts.library.api.changePassword({
        body: { ...body, revokeOtherSessions: true },
        headers: new Headers({ cookie: request.headers.cookie ?? '' }),
        asResponse: true,
      })
      if (!answer.ok) throw accessErrors.wrong_credentials()
      reply.header('set-cookie', answer.headers.getSetCookie())
    },
  })
