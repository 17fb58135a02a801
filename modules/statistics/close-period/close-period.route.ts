import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { periodKinds } from '../rules/statistics-period.ts'
import { periodQuery } from '../statistics-query.ts'
import { closePeriod } from './close-period.ts'

export const closePeriodRoute = signedInRoute({
  method: 'POST',
  url: '/api/statistics/closed-periods',
  operationId: 'closePeriod',
  summary: 'Chốt số liệu một kỳ: từng nhiệm vụ như đã có ở cuối ngày cuối kỳ',
  description: 'Only the office. A period is closed once; it cannot be reopened.',
  tag: 'statistics',
  body: z.object({
    ...periodQuery,
    period: z.enum(periodKinds).exclude(['all']),
    note: z.string().trim().max(1000).nullable().default(null),
  }),
  status: 201,
  answer: z.object({ id: z.uuid() }),
  handle: async ({ services, caller, body }) => ({ id: await closePeriod(services, caller, body) }),
})
