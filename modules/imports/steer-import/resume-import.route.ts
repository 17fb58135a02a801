import { signedInRoute } from '../../access/index.ts'
import { importParams, importSchema, toImportAnswer } from '../import-answer.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { resumeImport } from './steer-import.ts'

export const resumeImportRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'POST',
    url: '/api/imports/:importId/resume',
    operationId: 'resumeImport',
    summary: 'Ghi tiếp phần còn lại',
    tag: 'imports',
    params: importParams,
    answer: importSchema,
    handle: async ({ services, caller, params }) =>
      toImportAnswer(await resumeImport(services, caller, kinds, params.importId), caller),
  })
