import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { importParams, importSchema, toImportAnswer } from '../import-answer.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { chooseRows } from './choose-rows.ts'

export const chooseImportRowsRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'PUT',
    url: '/api/imports/:importId/rows',
    operationId: 'chooseImportRows',
    summary: 'Chọn hoặc bỏ chọn các dòng sẽ ghi: từng dòng, hoặc tất cả dòng mới, tất cả dòng khác',
    tag: 'imports',
    params: importParams,
    body: z.union([
      z.object({ numbers: z.array(z.int().min(1).max(2_147_483_647)).min(1).max(1000), chosen: z.boolean() }),
      z.object({ verdict: z.enum(['new', 'differs']), chosen: z.boolean() }),
    ]),
    answer: importSchema,
    handle: async ({ services, caller, params, body }) =>
      toImportAnswer(await chooseRows(services, caller, kinds, params.importId, body), caller),
  })
