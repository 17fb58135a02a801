import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { closedPeriodSchema } from '../closed-period-answer.ts'
import { figuresSchema } from '../figures-answer.ts'
import { statisticsDimensions } from '../statistics-query.ts'
import { showClosedPeriod } from './show-closed-period.ts'

const both = {
  frozen: figuresSchema,
  live: figuresSchema
    .nullable()
    .describe('The same days as they stand today; null for who sees only their own agencies'),
}

export const showClosedPeriodRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/closed-periods/:id',
  operationId: 'showClosedPeriod',
  summary: 'Số liệu đã chốt của một kỳ, bên cạnh số liệu hiện nay của cùng những ngày ấy',
  tag: 'statistics',
  params: z.object({ id: z.uuid() }),
  query: z.object({ by: z.enum(statisticsDimensions).default('lead') }),
  answer: z
    .object({
      asOf: z.iso.date(),
      by: z.enum(statisticsDimensions),
      period: closedPeriodSchema,
      totals: z.object(both),
      lines: z.array(z.object({ key: z.string(), name: z.string(), ...both }).meta({ id: 'ClosedStatisticsLine' })),
    })
    .meta({ id: 'ClosedStatistics' }),
  handle: ({ services, caller, params, query }) => showClosedPeriod(services, caller, params.id, query.by),
})
