import { signedInRoute } from '../../access/index.ts'
import { importParams, importSchema, toImportAnswer } from '../import-answer.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { applyImport } from './steer-import.ts'

export const applyImportRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'POST',
    url: '/api/imports/:importId/apply',
    operationId: 'applyImport',
    summary: 'Ghi các dòng đã chọn, từng trang một',
    tag: 'imports',
    params: importParams,
    answer: importSchema,
    handle: async ({ services, caller, params }) =>
      toImportAnswer(await applyImport(services, caller, kinds, params.importId), caller),
  })
