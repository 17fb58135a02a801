import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { mayManagePeople } from '../access-policy.ts'
import { listPeople } from '../access-store.ts'
import { postingSchema } from '../actor-answer.ts'
import { signedInRoute } from '../signed-in-route.ts'

export const personSchema = z
  .object({
    id: z.uuid(),
    fullName: z.string(),
    email: z.string(),
    isActive: z.boolean(),
    postings: z.array(postingSchema),
  })
  .meta({ id: 'Person' })

export const listPeopleRoute = signedInRoute({
  method: 'GET',
  url: '/api/people',
  operationId: 'listPeople',
  summary: 'Danh sách người dùng và vai trò',
  tag: 'access',
  query: z.object({
    ...pageQuery,
    words: z
      .string()
      .max(200)
      .optional()
      .describe('Parts of names, addresses, agencies or titles, with or without diacritics'),
  }),
  answer: pageOf(personSchema),
  handle: async ({ services, caller, query }) => {
    if (!mayManagePeople(caller)) throw commonErrors.not_allowed()
    const on = today(services.clock)
    const words = (query.words ?? '').split(/\s+/).filter(Boolean)
    const after = decodeCursor(query.cursor, ['text', 'uuid'])
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listPeople(trx, caller.tenantId, { on, words }, query.limit + 1, after),
    )
    return toPage(rows, query.limit, (row) => [row.fullName, row.id])
  },
})
