import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { registerErrors } from '../registers-errors.ts'
import { findPlacePositions } from './place-positions-store.ts'

export const listPlacePositionsRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/place-positions',
    operationId: 'listPlacePositions',
    summary: 'Vị trí các địa bàn của một chương trình, theo điểm của các bản ghi',
    description:
      'For maps where nobody imported boundaries: the middle of the records of each place in the registers everybody may read.',
    tag: 'registers',
    params: z.object({ programme: z.string().max(60) }),
    answer: z.object({
      items: z.array(
        z
          .object({
            placeId: z.uuid(),
            longitude: z.number(),
            latitude: z.number(),
            records: z.number().int().describe('By how many records'),
          })
          .meta({ id: 'PlacePosition' }),
      ),
    }),
    handle: async ({ services, caller, params }) => {
      const known = programmes.all.find(({ programme }) => programme.code === params.programme)
      if (known === undefined) throw registerErrors.register_not_found()
      const open = known.programme.registers.filter(({ readers }) => readers === 'everyone').map(({ code }) => code)
      return inTenant(services.database, caller.tenantId, async (trx) => ({
        items: await findPlacePositions(trx, caller.tenantId, open),
      }))
    },
  })
