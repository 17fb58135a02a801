import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { signedInRoute } from '../../access/index.ts'
import { sendList } from '../../imports/index.ts'
import { listRecords } from '../list-records/list-records.ts'
import { listQuery } from '../list-records/record-list-query.ts'
import type { Programmes } from '../programmes.ts'
import { registerParams } from '../record-answer.ts'
import { exportColumns } from './export-columns.ts'

export const exportRecordsRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/registers/:register/records/sheet',
    operationId: 'exportRegisterRecords',
    summary: 'Xuất danh sách đang xem của một sổ, đúng bộ lọc và thứ tự, thành XLSX hoặc CSV',
    description: 'Whole registers go out by /api/sheets, in the form in which they are read in again.',
    tag: 'registers',
    params: registerParams,
    query: z.object({ ...listQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    answersBytes: true,
    handle: ({ services, caller, params, query: { format, ...query }, reply }) => {
      const { register } = programmes.get(params.register)
      const columns = query.columns ?? register.fields.map(({ code }) => code).join(',')
      const sheet = { format, sheetName: register.name.slice(0, 31), columns: exportColumns(register, columns) }
      return sendList(reply, `${register.code}-${today(services.clock)}`, sheet, (page) =>
        listRecords(services, programmes, caller, params.register, { ...query, ...page, columns }),
      )
    },
  })
