import { signedInRoute } from '../../access/index.ts'
import { importParams, importSchema, toImportAnswer } from '../import-answer.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { pauseImport } from './steer-import.ts'

export const pauseImportRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'POST',
    url: '/api/imports/:importId/pause',
    operationId: 'pauseImport',
    summary: 'Tạm dừng ghi sau trang đang ghi',
    tag: 'imports',
    params: importParams,
    answer: importSchema,
    handle: async ({ services, caller, params }) =>
      toImportAnswer(await pauseImport(services, caller, kinds, params.importId), caller),
  })
