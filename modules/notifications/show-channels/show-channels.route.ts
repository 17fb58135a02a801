import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { findMailTerms } from '../mail/mail-terms.ts'
import { findLastMailRun } from '../morning-digest/mail-run-store.ts'
import { mayManageChannels } from '../notifications-policy.ts'
import { countUnsentMails } from './channels-store.ts'

/** Past this the screen shows "999+". */
const mostCounted = 1000

const morningSchema = z.object({
  day: z.iso.date(),
  state: z.enum(['running', 'done']),
  written: z.number().int(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
})

export const showChannelsRoute = signedInRoute({
  method: 'GET',
  url: '/api/notification-channels',
  operationId: 'showNotificationChannels',
  summary: 'Tình trạng gửi thư điện tử',
  tag: 'notifications',
  answer: z
    .object({
      isMailOn: z.boolean(),
      mailFrom: z.string().nullable(),
      waiting: z.number().int().max(mostCounted),
      failed: z.number().int().max(mostCounted),
      lastMorning: morningSchema.nullable(),
    })
    .meta({ id: 'NotificationChannels' }),
  handle: async ({ services, caller }) => {
    if (!mayManageChannels(caller)) throw commonErrors.not_allowed()
    const terms = findMailTerms(services.settings)
    const { counts, run } = await inTenant(services.database, caller.tenantId, async (trx) => ({
      counts: await countUnsentMails(trx, caller.tenantId, mostCounted),
      run: await findLastMailRun(trx, caller.tenantId),
    }))
    return {
      isMailOn: terms !== null,
      mailFrom: terms?.from ?? null,
      ...counts,
      lastMorning: run
        ? { ...run, startedAt: run.startedAt.toISOString(), finishedAt: run.finishedAt?.toISOString() ?? null }
        : null,
    }
  },
})
