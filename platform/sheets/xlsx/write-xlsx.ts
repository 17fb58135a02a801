import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { type CellValue, colToLetter, writeXlsx as writeWorkbook, writeXlsxStream } from 'hucre/xlsx'
import { isSheetDate, type SheetCell } from '../sheet-cell.ts'
import type { WrittenColumn, WrittenSheet } from '../written-sheet.ts'

const dateFormat = 'dd/mm/yyyy'
const longestSheetName = 31
const rowsWithChoices = 5000

/** A workbook whose cells are typed: text stays text, dates are dates shown as dd/MM/yyyy; the first row stands still. */
export function writeXlsx({ sheetName, columns, rows, above, notes }: WrittenSheet): Readable {
  const first = { name: nameOf(sheetName), columns: columns.map(toColumn), freezePane: { rows: 1 } }
  if (above && !notes) {
    const bytes = writeXlsxStream(cellsOf(withHead(above, columns, rows)), {
      ...first,
      columns: columns.map((column) => withoutHeader(toColumn(column))),
      freezePane: { rows: above.length + 1 },
    })
    return Readable.fromWeb(bytes as WebStream<Uint8Array>)
  }
  if (!notes) {
    const bytes = writeXlsxStream(cellsOf(rows), first)
    return Readable.fromWeb(bytes as WebStream<Uint8Array>)
  }
  return Readable.from(
    (async function* () {
      const filled: CellValue[][] = []
      for await (const row of cellsOf(rows)) filled.push(row)
      const second = { name: nameOf(notes.sheetName), columns: notes.columns.map(toColumn) }
      yield await writeWorkbook({
        sheets: [
          {
            ...first,
            rows: [columns.map(({ header }) => header), ...filled],
            dataValidations: toValidations(columns),
          },
          {
            ...second,
            rows: [notes.columns.map(({ header }) => header), ...notes.rows.map((row) => row.map(toValue))],
          },
        ],
      })
    })(),
    { objectMode: false },
  )
}

/** The sentences, the headers, then the rows. */
async function* withHead(
  above: readonly string[],
  columns: readonly WrittenColumn[],
  rows: AsyncIterable<readonly SheetCell[]>,
): AsyncGenerator<readonly SheetCell[]> {
  for (const sentence of above) yield [sentence]
  yield columns.map(({ header }) => header)
  yield* rows
}

const nameOf = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, longestSheetName)

const toColumn = ({ header, width, isDate }: WrittenColumn) => ({
  header,
  width,
  ...(isDate ? { numFmt: dateFormat } : {}),
})

const withoutHeader = ({ header: _header, ...column }: ReturnType<typeof toColumn>) => column

/** Lists to choose from; a list of more than 255 characters would damage the workbook. */
const toValidations = (columns: readonly WrittenColumn[]) =>
  columns.flatMap(({ choices }, index) => {
    if (!choices || choices.join(',').length > 250 || choices.some((choice) => choice.includes(','))) return []
    const letter = colToLetter(index)
    return [{ type: 'list' as const, values: [...choices], range: `${letter}2:${letter}${rowsWithChoices}` }]
  })

async function* cellsOf(rows: AsyncIterable<readonly SheetCell[]>): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield row.map(toValue)
}

const toValue = (cell: SheetCell): CellValue =>
  isSheetDate(cell) ? new Date(`${cell.date}T00:00:00Z`) : typeof cell === 'string' ? cell.replace(control, '') : cell

/** Characters that XML has no place for. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
