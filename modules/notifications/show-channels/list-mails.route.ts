import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { mayManageChannels } from '../notifications-policy.ts'
import { listUnsentMails } from './channels-store.ts'

const mailSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(['waiting', 'sending', 'failed']),
    address: z.string(),
    subject: z.string(),
    attempts: z.number().int(),
    nextAttemptAt: z.iso.datetime(),
    lastError: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'UnsentMail' })

export const listMailsRoute = signedInRoute({
  method: 'GET',
  url: '/api/mails',
  operationId: 'listUnsentMails',
  summary: 'Thư chờ gửi hoặc không gửi được, mới nhất trước',
  tag: 'notifications',
  query: z.object({ ...pageQuery, state: z.enum(['waiting', 'failed']) }),
  answer: pageOf(mailSchema),
  handle: async ({ services, caller, query }) => {
    if (!mayManageChannels(caller)) throw commonErrors.not_allowed()
    const after = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listUnsentMails(trx, caller.tenantId, query.state, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.id])
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        nextAttemptAt: row.nextAttemptAt.toISOString(),
        createdAt: row.createdAt.toISOString(),
      })),
    }
  },
})
