import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { getReorganization } from '../get-reorganization.ts'
import { findSources } from '../list-subjects/list-subjects.ts'
import { mayChooseFor } from '../make-decide.ts'
import { reorganizationParams } from '../reorganization-answer.ts'

const sourceSchema = z
  .object({ id: z.uuid(), name: z.string(), ends: z.boolean() })
  .meta({ id: 'ReorganizationSource' })

export const listSourcesRoute = signedInRoute({
  method: 'GET',
  url: '/api/reorganizations/:reorganizationId/sources',
  operationId: 'listReorganizationSources',
  summary: 'Những cơ quan có nhiệm vụ mà Văn phòng có thể chọn đơn vị kế thừa',
  description: 'All of them at once: there are no more than agencies the reorganization divides.',
  tag: 'reorganizations',
  params: reorganizationParams,
  answer: z.object({ items: z.array(sourceSchema) }),
  handle: async ({ services, caller, params }) =>
    inTenant(services.database, caller.tenantId, async (trx) => {
      const record = await getReorganization(trx, caller, params.reorganizationId)
      const sources = await findSources(trx, caller.tenantId, record)
      const items = [...sources.values()].filter(mayChooseFor).map(({ id, name, ends }) => ({ id, name, ends }))
      return { items }
    }),
})
