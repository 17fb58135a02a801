import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { hashClosedLines } from '../closed-period-store.ts'
import { getClosedPeriod } from '../get-closed-period.ts'

export const verifyClosedPeriodRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/closed-periods/:id/verification',
  operationId: 'verifyClosedPeriod',
  summary: 'Tính lại mã kiểm của số liệu đã chốt từ từng dòng',
  tag: 'statistics',
  params: z.object({ id: z.uuid() }),
  answer: z.object({
    isIntact: z.boolean().describe('The lines are those that were frozen'),
    sha256: z.string().describe('Of the lines as they are stored now'),
    lineCount: z.number().int(),
  }),
  handle: ({ services, caller, params }) =>
    inTenant(services.database, caller.tenantId, async (trx) => {
      const period = await getClosedPeriod(trx, caller.tenantId, params.id)
      const found = await hashClosedLines(trx, caller.tenantId, params.id)
      return { ...found, isIntact: found.sha256 === period.sha256 && found.lineCount === period.lineCount }
    }),
})
