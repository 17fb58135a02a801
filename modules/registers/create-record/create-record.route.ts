import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { recordSchema, registerParams, valuesSchema } from '../record-answer.ts'
import { createRecord } from './create-record.ts'

export const createRecordRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'POST',
    url: '/api/registers/:register/records',
    operationId: 'createRegisterRecord',
    summary: 'Ghi một bản ghi mới vào sổ, ở dạng dự thảo',
    description:
      '422 `register_record_wrong` carries `details.problems`; 409 `register_record_duplicate` carries `details.recordId` and `details.title`.',
    tag: 'registers',
    params: registerParams,
    body: z.object({
      values: valuesSchema,
      clientKey: z
        .uuid()
        .nullable()
        .default(null)
        .describe('Made by the form; the same form sent again is answered with the record made the first time'),
    }),
    answer: recordSchema,
    status: 201,
    handle: ({ services, caller, params, body }) => createRecord(services, programmes, caller, params.register, body),
  })
