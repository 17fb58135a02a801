import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { problemSchema, recordParams, recordSchema, registerFileSchema } from '../record-answer.ts'
import { changeKinds, recordStages } from '../record-row.ts'
import { showRecord } from './show-record.ts'

const changeSchema = z
  .object({
    version: z.number().int(),
    kind: z.enum(changeKinds),
    stage: z.enum(recordStages).describe('Afterwards'),
    note: z.string().nullable(),
    by: z.string().nullable().describe('null: an upgrade of the programme'),
    at: z.iso.datetime(),
    fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
  })
  .meta({ id: 'RegisterChange' })

export const showRecordRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/registers/:register/records/:recordId',
    operationId: 'showRegisterRecord',
    summary: 'Một bản ghi: giá trị bằng lời, chỗ chưa đúng, tệp, ai sửa gì; có thể xem tại một ngày',
    tag: 'registers',
    params: recordParams,
    query: z.object({ on: daySchema.optional().describe('As it was at the end of this day') }),
    answer: recordSchema
      .extend({
        problems: z.array(problemSchema),
        files: z.array(registerFileSchema),
        history: z.array(changeSchema).describe('The newest first, at most a hundred'),
      })
      .meta({ id: 'RegisterRecordPage' }),
    handle: async ({ services, caller, params, query, answerVersion }) => {
      const record = await showRecord(services, programmes, caller, { ...params, on: query.on ?? null })
      answerVersion(record.version)
      return record
    },
  })
