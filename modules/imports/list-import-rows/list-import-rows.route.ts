import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { pageOf } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { importParams, importRowSchema, toRowAnswer } from '../import-answer.ts'
import { rowOutcomes, rowVerdicts } from '../import-record.ts'
import { listRows } from '../import-row-store.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { getImport } from '../show-import/get-import.ts'

const lastNumber = 2_147_483_647

export const listImportRowsRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'GET',
    url: '/api/imports/:importId/rows',
    operationId: 'listImportRows',
    summary: 'Các dòng của một bảng đang nhập, theo kết quả đối chiếu hoặc kết quả ghi',
    description: 'The cursor is the number of the last row shown.',
    tag: 'imports',
    params: importParams,
    query: z.object({
      verdict: z.enum(rowVerdicts).optional(),
      outcome: z.enum(rowOutcomes).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.coerce.number().int().min(0).max(lastNumber).optional(),
    }),
    answer: pageOf(importRowSchema),
    handle: async ({ services, caller, params, query }) => {
      const key = { tenantId: caller.tenantId, importId: params.importId }
      const { verdict, outcome, limit, cursor = 0 } = query
      const rows = await inTenant(services.database, caller.tenantId, async (trx) => {
        await getImport(trx, caller, kinds, params.importId)
        return listRows(trx, key, { verdict, outcome }, limit + 1, cursor)
      })
      const items = rows.slice(0, limit)
      const last = items.at(-1)
      return { items: items.map(toRowAnswer), nextCursor: rows.length > limit && last ? String(last.number) : null }
    },
  })
