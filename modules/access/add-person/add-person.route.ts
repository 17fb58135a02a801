import { z } from 'zod'
import { shortestPassword } from '../accounts.ts'
import { roles } from '../actor.ts'
import { signedInRoute } from '../signed-in-route.ts'
import { addPerson } from './add-person.ts'

export const addPersonRoute = signedInRoute({
  method: 'POST',
  url: '/api/people',
  operationId: 'addPerson',
  summary: 'Thêm người dùng',
  tag: 'access',
  body: z.object({
    fullName: z.string().trim().min(1, 'Nhập họ và tên.').max(200),
    email: z.email('Thư điện tử chưa đúng.').max(200),
    password: z.string().min(shortestPassword, `Mật khẩu cần ít nhất ${shortestPassword} ký tự.`).max(200),
    postings: z
      .array(
        z.object({
          organizationId: z.uuid(),
          role: z.enum(roles),
          title: z.string().max(200).nullable().default(null),
        }),
      )
      .min(1, 'Chọn ít nhất một cơ quan và vai trò.')
      .max(20),
  }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  handle: async ({ services, caller, body }) => ({ id: await addPerson(services, caller, body) }),
})
