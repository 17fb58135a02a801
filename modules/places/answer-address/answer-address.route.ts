import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { addressOutcomes, resolveAddress } from './resolve-address.ts'
import { resolvedUnitSchema, toResolvedUnit } from './resolved-unit-answer.ts'

export const answerAddressRoute = signedInRoute({
  method: 'GET',
  url: '/api/places/answer',
  operationId: 'answerAddress',
  summary: 'Một địa chỉ vào một ngày: khi đó là đơn vị nào, nay là đơn vị nào',
  tag: 'places',
  query: z.object({
    address: z
      .string()
      .trim()
      .min(1, 'Nhập địa chỉ, ví dụ: xã Vĩnh Bình Nam, huyện Vĩnh Thuận, tỉnh Kiên Giang.')
      .max(500),
    on: daySchema.optional().describe('The day the address is of; today when left out'),
  }),
  answer: z
    .object({
      on: z.iso.date(),
      today: z.iso.date(),
      outcome: z
        .enum(addressOutcomes)
        .describe(
          'several: the person chooses; other_time: nothing had that name on the day, something had at another time',
        ),
      details: z.array(z.string()).describe('House, street, hamlet'),
      units: z.array(resolvedUnitSchema).describe('The likeliest first'),
    })
    .meta({ id: 'AddressAnswer' }),
  handle: async ({ services, caller, query }) => {
    const days = { today: today(services.clock), on: query.on ?? today(services.clock) }
    const { outcome, read, units } = await inTenant(services.database, caller.tenantId, (trx) =>
      resolveAddress(trx, caller.tenantId, query.address, days),
    )
    return { ...days, outcome, details: read.details, units: units.map(toResolvedUnit) }
  },
})
