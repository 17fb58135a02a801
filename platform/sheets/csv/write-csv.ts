import { Readable } from 'node:stream'
import { isSheetDate, type SheetCell } from '../sheet-cell.ts'

const rowsPerPiece = 500

/** UTF-8 with its mark, so that Excel shows Vietnamese; dates as dd/MM/yyyy, decimals after a comma; \r\n between rows. */
export function writeCsv(
  headers: readonly string[],
  rows: AsyncIterable<readonly SheetCell[]>,
  above: readonly string[] = [],
): Readable {
  return Readable.from(pieces(headers, rows, above), { objectMode: false })
}

async function* pieces(
  headers: readonly string[],
  rows: AsyncIterable<readonly SheetCell[]>,
  above: readonly string[],
): AsyncGenerator<string> {
  let piece = `\ufeff${above.map((sentence) => lineOf([sentence])).join('')}${lineOf(headers)}`
  let count = 0
  for await (const row of rows) {
    piece += lineOf(row)
    count += 1
    if (count % rowsPerPiece > 0) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

const lineOf = (cells: readonly SheetCell[]): string => `${cells.map(csvText).join(',')}\r\n`

function csvText(cell: SheetCell): string {
  if (cell === null) return ''
  if (isSheetDate(cell)) return cell.date.split('-').reverse().join('/')
  if (typeof cell === 'number') return quoted(String(cell).replace('.', ','))
  if (typeof cell !== 'string') return String(cell)
  return quoted(guardFormula(cell))
}

const quoted = (text: string): string => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Text that a spreadsheet program would run as a formula gets an apostrophe in front, which `readCsv` takes off again. */
const guardFormula = (text: string): string => (/^\s*[=+\-@]/.test(text) ? `'${text}` : text)
