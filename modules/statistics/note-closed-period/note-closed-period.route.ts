import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { noteClosedPeriod } from './note-closed-period.ts'

export const noteClosedPeriodRoute = signedInRoute({
  method: 'PUT',
  url: '/api/statistics/closed-periods/:id/note',
  operationId: 'noteClosedPeriod',
  summary: 'Ghi chú trên một kỳ đã chốt; số liệu giữ nguyên',
  tag: 'statistics',
  params: z.object({ id: z.uuid() }),
  body: z.object({ note: z.string().trim().max(1000).nullable() }),
  handle: ({ services, caller, params, body }) =>
    noteClosedPeriod(services, caller, params.id, body.note === '' ? null : body.note),
})
