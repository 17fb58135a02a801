import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { findChangeDays } from './list-place-changes-store.ts'

export const listPlaceChangesRoute = signedInRoute({
  method: 'GET',
  url: '/api/places/:id/changes',
  operationId: 'listPlaceChanges',
  summary: 'Những ngày địa bàn và các đơn vị trong địa bàn có thay đổi',
  tag: 'places',
  params: z.object({ id: z.uuid() }),
  answer: z.object({ days: z.array(z.iso.date()).describe('Oldest first; what came before it counted too') }),
  handle: async ({ services, caller, params }) => ({
    days: await inTenant(services.database, caller.tenantId, (trx) => findChangeDays(trx, caller.tenantId, params.id)),
  }),
})
