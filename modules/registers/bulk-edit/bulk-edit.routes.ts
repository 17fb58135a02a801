import { z } from 'zod'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { registerParams } from '../record-answer.ts'
import { bulkEdit, previewBulkEdit } from './bulk-edit.ts'

const mostAtOnce = 5000

const body = z.object({
  field: z.string().max(60),
  value: z.unknown().describe('null takes the value away'),
  recordIds: z.array(z.uuid()).min(1, 'Chọn ít nhất một bản ghi.').max(mostAtOnce, 'Chọn nhiều nhất 5.000 bản ghi.'),
})

const answer = z
  .object({
    changed: z.number().int(),
    same: z.number().int().describe('Have the value already'),
    refused: z.number().int(),
    refusals: z
      .array(z.object({ recordId: z.uuid(), title: z.string(), message: z.string() }))
      .describe('The first hundred'),
  })
  .meta({ id: 'RegisterBulkEdit' })

/** Looking at, and doing, one change on many records. */
export const bulkEditRoutes = (programmes: Programmes): Route[] => [
  signedInRoute({
    method: 'POST',
    url: '/api/registers/:register/bulk-edits/preview',
    operationId: 'previewRegisterBulkEdit',
    summary: 'Xem trước việc đặt một trường cho nhiều bản ghi',
    description: 'Writes nothing.',
    tag: 'registers',
    params: registerParams,
    body,
    answer,
    handle: ({ services, caller, params, body: edit }) =>
      previewBulkEdit(services, programmes, caller, params.register, { ...edit, value: edit.value ?? null }),
  }),
  signedInRoute({
    method: 'POST',
    url: '/api/registers/:register/bulk-edits',
    operationId: 'bulkEditRegister',
    summary: 'Đặt một trường cho nhiều bản ghi dự thảo cùng lúc',
    tag: 'registers',
    params: registerParams,
    body,
    answer,
    handle: ({ services, caller, params, body: edit }) =>
      bulkEdit(services, programmes, caller, params.register, { ...edit, value: edit.value ?? null }),
  }),
]
