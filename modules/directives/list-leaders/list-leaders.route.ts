import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { findLeaders } from '../typed/leaders-store.ts'

export const listLeadersRoute = signedInRoute({
  method: 'GET',
  url: '/api/committee-leaders',
  operationId: 'listLeaders',
  summary: 'Lãnh đạo Ủy ban nhân dân hiện nay: người cho ý kiến chỉ đạo, người phụ trách',
  tag: 'directives',
  answer: z.object({
    items: z.array(
      z.object({ id: z.uuid(), fullName: z.string(), title: z.string().nullable() }).meta({ id: 'CommitteeLeader' }),
    ),
  }),
  handle: async ({ services, caller }) => ({
    items: await inTenant(services.database, caller.tenantId, (trx) =>
      findLeaders(trx, caller.tenantId, today(services.clock)),
    ),
  }),
})
