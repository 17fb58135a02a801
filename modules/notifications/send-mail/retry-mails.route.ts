import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { mayManageChannels } from '../notifications-policy.ts'
import { retryFailedMails } from './send-mail-store.ts'

export const retryMailsRoute = signedInRoute({
  method: 'POST',
  url: '/api/mails/retry',
  operationId: 'retryFailedMails',
  summary: 'Gửi lại các thư không gửi được',
  tag: 'notifications',
  status: 200,
  answer: z.object({ count: z.number().int() }),
  handle: async ({ services, caller }) => {
    if (!mayManageChannels(caller)) throw commonErrors.not_allowed()
    const count = await inTenant(services.database, caller.tenantId, async (trx) => {
      const retried = await retryFailedMails(trx, caller.tenantId, services.clock.now())
      const details = { count: retried }
      await appendAudit(services, trx, caller, {
        action: 'mails_retried',
        subjectType: 'mail',
        subjectId: null,
        details,
      })
      return retried
    })
    return { count }
  },
})
