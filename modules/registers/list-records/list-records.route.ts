import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { recordSchema, registerParams } from '../record-answer.ts'
import { listRecords } from './list-records.ts'
import { listQuery } from './record-list-query.ts'

export const listRecordsRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/registers/:register/records',
    operationId: 'listRegisterRecords',
    summary: 'Bản ghi của một sổ: lọc, sắp xếp theo trường bất kỳ, tìm không dấu, xem tại một ngày',
    tag: 'registers',
    params: registerParams,
    query: z.object({ ...pageQuery, ...listQuery }),
    answer: pageOf(recordSchema),
    handle: ({ services, caller, params, query }) => listRecords(services, programmes, caller, params.register, query),
  })
