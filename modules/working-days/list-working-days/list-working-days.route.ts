import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { signedInRoute } from '../../access/index.ts'
import { workingDaysSchema } from '../working-days-answer.ts'
import { listWorkingDays } from './list-working-days.ts'

export const listWorkingDaysRoute = signedInRoute({
  method: 'GET',
  url: '/api/working-days',
  operationId: 'listWorkingDays',
  summary: 'Ngày nghỉ, ngày làm bù của một năm',
  tag: 'working-days',
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional().describe('Left out: this year') }),
  answer: workingDaysSchema,
  handle: ({ services, caller, query }) =>
    listWorkingDays(services, caller, query.year ?? Number(today(services.clock).slice(0, 4))),
})
