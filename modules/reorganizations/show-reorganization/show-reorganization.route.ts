import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { getReorganization } from '../get-reorganization.ts'
import { reorganizationParams, reorganizationSchema, toReorganizationAnswer } from '../reorganization-answer.ts'
import { findRuns } from '../run-store.ts'

export const showReorganizationRoute = signedInRoute({
  method: 'GET',
  url: '/api/reorganizations/:reorganizationId',
  operationId: 'showReorganization',
  summary: 'Một đợt sắp xếp và tiến độ thực hiện',
  tag: 'reorganizations',
  params: reorganizationParams,
  answer: reorganizationSchema,
  handle: async ({ services, caller, params, answerVersion }) => {
    const answer = await inTenant(services.database, caller.tenantId, async (trx) => {
      const record = await getReorganization(trx, caller, params.reorganizationId)
      const [run] = await findRuns(trx, caller.tenantId, [record.id])
      return toReorganizationAnswer(record, run ?? null, caller)
    })
    answerVersion(answer.version)
    return answer
  },
})
