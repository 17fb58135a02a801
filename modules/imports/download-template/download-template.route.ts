import { z } from 'zod'
import { commonErrors } from '../../../platform/errors.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { signedInRoute } from '../../access/index.ts'
import { mayDownloadTemplate } from '../imports-policy.ts'
import { readRow } from '../rules/read-row.ts'
import type { SheetColumn } from '../rules/sheet-column.ts'
import { writeRow } from '../rules/write-row.ts'
import { sendSheet, toWrittenColumn } from '../send-sheet.ts'
import type { SheetKinds } from '../sheet-kinds.ts'

export const downloadTemplateRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'GET',
    url: '/api/sheets/:kind/template',
    operationId: 'downloadSheetTemplate',
    summary: 'Tải bảng mẫu: tiêu đề các cột, một dòng ví dụ và trang giải thích',
    tag: 'imports',
    params: z.object({ kind: z.string().max(60) }),
    query: z.object({ format: z.enum(['xlsx', 'csv']) }),
    answersBytes: true,
    handle: async ({ caller, params, query, reply }) => {
      const kind = kinds.get(params.kind)
      if (!mayDownloadTemplate(caller, kind)) throw commonErrors.not_allowed()
      await sendSheet(reply, `mau-${kind.code}`, {
        format: query.format,
        sheetName: kind.title,
        columns: kind.columns.map(toWrittenColumn),
        rows: exampleOf(kind.columns),
        notes: {
          sheetName: 'Giải thích',
          columns: [
            { header: 'Cột', width: 26 },
            { header: 'Bắt buộc', width: 12 },
            { header: 'Giải thích', width: 90 },
            { header: 'Nhận các giá trị', width: 60 },
          ],
          rows: kind.columns.map(explain),
        },
      })
    },
  })

async function* exampleOf(columns: readonly SheetColumn[]): AsyncGenerator<SheetCell[], void> {
  const typed = Object.fromEntries(columns.map(({ key, example }) => [key, example || null]))
  yield writeRow(readRow(typed, columns).values, columns)
}

const explain = ({ header, required, headerRequired, explanation, choices = [] }: SheetColumn): SheetCell[] => [
  header,
  required || headerRequired ? 'Có' : 'Không',
  explanation,
  choices.map(({ label }) => label).join('; ') || null,
]
