import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { requireFiles } from '../../files/index.ts'
import { lockDraft } from '../get-reorganization.ts'
import { headerFields, reorganizationParams } from '../reorganization-answer.ts'
import { updateHeader } from '../reorganization-store.ts'

export const editReorganizationRoute = signedInRoute({
  method: 'PUT',
  url: '/api/reorganizations/:reorganizationId',
  operationId: 'editReorganization',
  summary: 'Sửa tên, văn bản căn cứ và ngày hiệu lực của bản nháp',
  tag: 'reorganizations',
  params: reorganizationParams,
  body: z.object(headerFields),
  answer: z.object({ version: z.number().int() }),
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion }) => {
    const expected = expectedVersion()
    const version = await inTenant(services.database, caller.tenantId, async (trx) => {
      const { id, fileId } = await lockDraft(trx, caller, params.reorganizationId, expected)
      if (body.fileId && body.fileId !== fileId) await requireFiles(trx, caller, [body.fileId])
      return updateHeader(trx, caller.tenantId, id, body, services.clock.now())
    })
    return { version }
  },
})
