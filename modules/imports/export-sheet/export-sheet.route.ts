import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { signedInRoute } from '../../access/index.ts'
import { importErrors } from '../imports-errors.ts'
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
      on: z
        .union([daySchema, z.literal('all')])
        .optional()
        .describe('As of this day, today when left out; all: whatever the day, where the kind keeps history'),
      targetId: z.uuid().optional(),
    }),
    answersBytes: true,
    handle: async ({ services, caller, params, query, reply }) => {
      const kind = kinds.get(params.kind)
      if (!kind.mayExport(caller)) throw commonErrors.not_allowed()
      const targetId = requireTarget(kind, query.targetId)
      const everyDay = query.on === 'all'
      if (everyDay && !kind.exportsEveryDay) throw importErrors.sheet_day_needed()
      const on = everyDay || query.on === undefined ? today(services.clock) : query.on
      const rows = await started(kind.read(services, caller, { on, everyDay, targetId }))
      await sendSheet(reply, `${kind.code}-${everyDay ? 'tat-ca' : on}`, {
        format: query.format,
        sheetName: kind.title,
        columns: kind.columns.map(toWrittenColumn),
        rows: cellsOf(rows, kind.columns),
      })
    },
  })

/** Reads the first row before anything is answered: what may not be read is refused, not broken off. */
async function started(rows: AsyncIterable<SheetValues>): Promise<AsyncIterable<SheetValues>> {
  const reading = rows[Symbol.asyncIterator]()
  const first = await reading.next()
  return (async function* () {
    if (first.done) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => reading }
  })()
}

async function* cellsOf(
  rows: AsyncIterable<SheetValues>,
  columns: readonly SheetColumn[],
): AsyncGenerator<SheetCell[], void> {
  for await (const values of rows) yield writeRow(values, columns)
}
