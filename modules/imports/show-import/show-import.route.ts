import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { importParams, importSchema, toImportAnswer } from '../import-answer.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { getImport } from './get-import.ts'

export const showImportRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'GET',
    url: '/api/imports/:importId',
    operationId: 'showImport',
    summary: 'Một lần nhập bảng: đọc đến đâu, bao nhiêu dòng mới, khác, trùng, lỗi, ghi đến đâu',
    tag: 'imports',
    params: importParams,
    answer: importSchema,
    handle: async ({ services, caller, params }) =>
      toImportAnswer(
        await inTenant(services.database, caller.tenantId, (trx) => getImport(trx, caller, kinds, params.importId)),
        caller,
      ),
  })
