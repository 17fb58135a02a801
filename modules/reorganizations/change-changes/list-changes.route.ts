import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { changeSchema, toChangeAnswer } from '../change-answer.ts'
import { listChangeRows } from '../change-store.ts'
import { findUnitNames } from '../find-unit-names.ts'
import { getReorganization } from '../get-reorganization.ts'
import { reorganizationParams } from '../reorganization-answer.ts'

export const listChangesRoute = signedInRoute({
  method: 'GET',
  url: '/api/reorganizations/:reorganizationId/changes',
  operationId: 'listReorganizationChanges',
  summary: 'Các thay đổi của một đợt sắp xếp, kèm tên đơn vị vào ngày hiệu lực',
  tag: 'reorganizations',
  params: reorganizationParams,
  query: z.object(pageQuery),
  answer: pageOf(changeSchema).extend({
    names: z.record(z.uuid(), z.string()).describe('Names of every unit the changes name'),
  }),
  handle: async ({ services, caller, params, query }) => {
    const after = decodeCursor(query.cursor, ['number', 'uuid'])
    return inTenant(services.database, caller.tenantId, async (trx) => {
      const record = await getReorganization(trx, caller, params.reorganizationId)
      const rows = await listChangeRows(trx, caller.tenantId, record.id, query.limit + 1, after)
      const page = toPage(rows, query.limit, ({ position, change }) => [position, change.id])
      const changes = page.items.map(({ change }) => change)
      return {
        nextCursor: page.nextCursor,
        items: changes.map(toChangeAnswer),
        names: await findUnitNames(trx, caller.tenantId, record, changes),
      }
    })
  },
})
