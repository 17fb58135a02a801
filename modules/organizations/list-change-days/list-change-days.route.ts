import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { findChangeDays } from './change-days-store.ts'

const mostDays = 400

export const listChangeDaysRoute = signedInRoute({
  method: 'GET',
  url: '/api/organizations/change-days',
  operationId: 'listDirectoryChangeDays',
  summary: 'Những ngày danh bạ cơ quan có thay đổi, cũ nhất trước',
  description: `The newest ${mostDays} days, past and future; \`earlier\` says that there are older ones.`,
  tag: 'organizations',
  answer: z.object({
    days: z.array(z.object({ day: z.iso.date(), organizations: z.number().int() })),
    earlier: z.boolean(),
  }),
  handle: async ({ services, caller }) => {
    const found = await inTenant(services.database, caller.tenantId, (trx) =>
      findChangeDays(trx, caller.tenantId, mostDays + 1),
    )
    return { days: found.slice(0, mostDays).reverse(), earlier: found.length > mostDays }
  },
})
