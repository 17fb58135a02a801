import { signedInRoute } from '../../access/index.ts'
import { importParams, importSchema, toImportAnswer } from '../import-answer.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { cancelImport } from './steer-import.ts'

export const cancelImportRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'POST',
    url: '/api/imports/:importId/cancel',
    operationId: 'cancelImport',
    summary: 'Hủy lần nhập bảng: dòng đã ghi được giữ lại',
    tag: 'imports',
    params: importParams,
    answer: importSchema,
    handle: async ({ services, caller, params }) =>
      toImportAnswer(await cancelImport(services, caller, kinds, params.importId), caller),
  })
