import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { signedInRoute } from '../../access/index.ts'
import { faultHeader, importParams } from '../import-answer.ts'
import type { ImportKey, ImportRow } from '../import-record.ts'
import { listRows } from '../import-row-store.ts'
import type { SheetColumn } from '../rules/sheet-column.ts'
import { sendSheet, toWrittenColumn } from '../send-sheet.ts'
import type { SheetKinds } from '../sheet-kinds.ts'
import { getImport } from '../show-import/get-import.ts'

export const downloadImportErrorsRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'GET',
    url: '/api/imports/:importId/errors',
    operationId: 'downloadImportErrors',
    summary: 'Tải các dòng lỗi kèm cột “Lỗi” để sửa rồi tải lên lại',
    tag: 'imports',
    params: importParams,
    query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    answersBytes: true,
    handle: async ({ services, caller, params, query, reply }) => {
      const key = { tenantId: caller.tenantId, importId: params.importId }
      const { record, kind } = await inTenant(services.database, caller.tenantId, (trx) =>
        getImport(trx, caller, kinds, params.importId),
      )
      const there = new Set(record.columns.map((column) => column.key))
      const columns = kind.columns.filter((column) => there.has(column.key))
      await sendSheet(reply, `loi-${kind.code}`, {
        format: query.format,
        sheetName: kind.title,
        columns: [...columns.map(toWrittenColumn), { header: faultHeader, width: 80 }],
        rows: faultyRows(services, key, columns),
      })
    },
  })

const rowsPerLook = 1000

async function* faultyRows(
  services: Services,
  key: ImportKey,
  columns: readonly SheetColumn[],
): AsyncGenerator<SheetCell[], void> {
  for (let after = 0; ; ) {
    const rows = await inTenant(services.database, key.tenantId, (trx) =>
      listRows(trx, key, { faulty: true }, rowsPerLook, after),
    )
    yield* rows.map((row) => toCells(row, columns))
    const last = rows.at(-1)
    if (!last) return
    after = last.number
  }
}

/** The cells as they were given, and beside them what is wrong. */
function toCells({ number, cells, messages }: ImportRow, columns: readonly SheetColumn[]): SheetCell[] {
  const said = messages.map(({ column, text }) => {
    const header = columns.find(({ key }) => key === column)?.header
    return header === undefined ? text : `${header}: ${text}`
  })
  return [...columns.map(({ key }) => cells[key] ?? null), `Dòng ${number}: ${said.join(' ')}`]
}
