import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { signedInRoute } from '../../access/index.ts'
import { readFirst, sendSheet } from '../../imports/index.ts'
import { assignmentListQuery, personalListQuery } from '../assignment-filter.ts'
import { type DutyValues, dutyColumns } from '../duty-sheet/duty-columns.ts'
import { listGroups, listSorts } from '../rules/list-order.ts'
import { readDutyRows } from './read-duty-rows.ts'

export const exportAssignmentsRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/sheet',
  operationId: 'exportAssignments',
  summary: 'Xuất danh sách nhiệm vụ đang xem thành bảng XLSX hoặc CSV',
  description:
    'Takes the query of the list and keeps its order. The columns are those of the sheet of duties, so that it can be read in again. At most 100,000 rows.',
  tag: 'duties',
  query: z.object({
    ...assignmentListQuery,
    ...personalListQuery,
    sort: z.enum(listSorts).optional(),
    group: z.enum(listGroups).optional(),
    format: z.enum(['xlsx', 'csv']),
  }),
  answersBytes: true,
  handle: async ({ services, caller, query: { format, ...query }, reply }) => {
    const rows = await readFirst(readDutyRows(services, caller, query))
    await sendSheet(reply, `nhiem-vu-${today(services.clock)}`, {
      format,
      sheetName: 'Nhiệm vụ',
      columns: dutyColumns.map(({ header, width, key }) => ({ header, width, isDate: dateColumns.has(key) })),
      rows: cellsOf(rows),
    })
  },
})

const dateColumns = new Set<string>(['deadline', 'issuedOn', 'completedOn'])

async function* cellsOf(rows: AsyncIterable<DutyValues>): AsyncGenerator<SheetCell[], void> {
  for await (const values of rows) yield toCells(values)
}

const plainDay = /^(\d{2})\/(\d{2})\/(\d{4})$/

const toCells = (values: DutyValues): SheetCell[] =>
  dutyColumns.map(({ key }) => {
    const value = values[key]
    const [, day, month, year] = (dateColumns.has(key) && plainDay.exec(value ?? '')) || []
    return day ? { date: `${year}-${month}-${day}` } : value
  })
