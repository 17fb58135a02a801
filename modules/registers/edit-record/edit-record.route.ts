import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { recordParams, recordSchema, valuesSchema } from '../record-answer.ts'
import { editRecord } from './edit-record.ts'

export const editRecordRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'PATCH',
    url: '/api/registers/:register/records/:recordId',
    operationId: 'editRegisterRecord',
    summary: 'Sửa các trường của một bản ghi dự thảo',
    description:
      'Fields not named stay; null takes a value away. 412 `version_conflict` carries `details.differences` with `mine` and `theirs` of each field that differs, and who changed it.',
    tag: 'registers',
    params: recordParams,
    body: z.object({ values: valuesSchema }),
    answer: recordSchema,
    editsVersion: true,
    handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
      const record = await editRecord(services, programmes, caller, params, expectedVersion(), body.values)
      answerVersion(record.version)
      return record
    },
  })
