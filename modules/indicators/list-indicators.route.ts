import { z } from 'zod'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { signedInRoute } from '../access/index.ts'
import { indicatorSchema, toIndicator } from './evaluation/evaluation-answer.ts'
import { mayCompute, maySteer } from './indicators-policy.ts'
import { programmeParams } from './programme-params.ts'
import type { Programmes } from './programmes.ts'
import { findReadable } from './readable.ts'

export const listIndicatorsRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/indicators',
    operationId: 'listIndicators',
    summary: 'Các chỉ tiêu và bộ tiêu chí của chương trình mà người gọi được xem',
    tag: 'indicators',
    params: programmeParams,
    answer: z.object({
      programme: z.object({ code: z.string(), name: z.string(), version: z.number().int(), hash: z.string() }),
      items: z.array(indicatorSchema),
      scorecards: z.array(z.object({ code: z.string(), name: z.string() })),
      may: z.object({ compute: z.boolean(), steer: z.boolean() }),
    }),
    handle: ({ services, caller, params }) =>
      inTenant(services.database, caller.tenantId, async (trx) => {
        const known = programmes.get(params.programme)
        const { programme, hash } = known
        const { indicators } = await findReadable(services, trx, caller, known)
        return {
          programme: { code: programme.code, name: programme.name, version: programme.version, hash },
          items: indicators.map(toIndicator),
          scorecards: programme.scorecards.map(({ code, name }) => ({ code, name })),
          may: { compute: mayCompute(caller), steer: maySteer(caller) },
        }
      }),
  })
