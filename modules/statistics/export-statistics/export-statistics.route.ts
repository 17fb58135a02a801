import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { sendSheet } from '../../imports/index.ts'
import { showStatistics } from '../show-statistics/show-statistics.ts'
import { statisticsQuery } from '../statistics-query.ts'
import { tableColumns, tableRows, tableSentences } from './table-rows.ts'

export const exportStatisticsRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/sheet',
  operationId: 'exportStatistics',
  summary: 'Xuất bảng thống kê đang xem thành XLSX hoặc CSV',
  tag: 'statistics',
  query: z.object({ ...statisticsQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  answersBytes: true,
  handle: async ({ services, caller, query: { format, ...query }, reply }) => {
    const told = await showStatistics(services, caller, query)
    await sendSheet(reply, `thong-ke-${query.by}-${told.asOf}`, {
      format,
      sheetName: 'Thống kê',
      columns: tableColumns(told),
      above: tableSentences(told),
      rows: (async function* () {
        yield* tableRows(told)
      })(),
    })
  },
})
