import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { signedInRoute } from '../../access/index.ts'
import type { SheetColumn, SheetValues } from '../rules/sheet-column.ts'
import { writeRow } from '../rules/write-row.ts'
import { sendSheet, toWrittenColumn } from '../send-sheet.ts'
import { requireTarget, type SheetKinds } from '../sheet-kinds.ts'

export const exportSheetRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'GET',
    url: '/api/sheets/:kind',
    operationId: 'exportSheet',
    summary: 'Xuất một danh sách thành bảng XLSX hoặc CSV, tại một ngày',
    tag: 'imports',
    params: z.object({ kind: z.string().max(60) }),
    query: z.object({
      format: z.enum(['xlsx', 'csv']),
      on: z.iso.date().optional().describe('As of this day; today when left out'),
      targetId: z.uuid().optional(),
    }),
    answersBytes: true,
    handle: async ({ services, caller, params, query, reply }) => {
      const kind = kinds.get(params.kind)
      if (!kind.mayExport(caller)) throw commonErrors.not_allowed()
      const targetId = requireTarget(kind, query.targetId)
      const on = query.on ?? today(services.clock)
      await sendSheet(reply, `${kind.code}-${on}`, {
        format: query.format,
        sheetName: kind.title,
        columns: kind.columns.map(toWrittenColumn),
        rows: cellsOf(kind.read(services, caller, { on, targetId }), kind.columns),
      })
    },
  })

async function* cellsOf(
  rows: AsyncIterable<SheetValues>,
  columns: readonly SheetColumn[],
): AsyncGenerator<SheetCell[], void> {
  for await (const values of rows) yield writeRow(values, columns)
}
