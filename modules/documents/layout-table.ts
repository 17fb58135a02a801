import { type Block, paragraphsOf, type TableBlock, type TableCell } from './source-blocks.ts'

/** Header and ending of an official document, printed in two columns: NĐ 30/2020/NĐ-CP, Phụ lục I. */
const OFFICIAL_MARKS = /cộng h(?:òa|oà) xã hội|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam|nơi nhận\s*:/i
const MOST_OFFICIAL_ROWS = 8
const MOST_SIGNATURE_ROWS = 2
const MOST_SIGNATURES = 4
const LONGEST_OFFICIAL_CELL = 1500
const LONG_CELL_PARAGRAPHS = 8

/** Whether a table only sets text side by side, as the header block of an official document does, and holds no data. */
export function isLayoutTable(table: TableBlock): boolean {
  const columns = usedColumns(table.rows)
  if (columns <= 1) return true
  if (columns <= 3 && table.rows.length <= MOST_OFFICIAL_ROWS && isOfficialBlock(table.rows)) return true
  if (table.bordered === true) return false
  if (table.bordered === false && (columns <= 2 || isSignatures(columns, table.rows))) return true
  if (columns > 2) return false
  return table.rows.length <= 2 || table.rows.some((row) => row.some(isLong))
}

/** Joint documents are signed side by side by three or more. */
const isSignatures = (columns: number, rows: TableCell[][]): boolean =>
  columns <= MOST_SIGNATURES && rows.length <= MOST_SIGNATURE_ROWS

function isOfficialBlock(rows: TableCell[][]): boolean {
  const texts = rows.flat().map(textOf)
  return texts.some((text) => OFFICIAL_MARKS.test(text)) && texts.every((text) => text.length <= LONGEST_OFFICIAL_CELL)
}

/** How many columns have words in any row. */
function usedColumns(rows: TableCell[][]): number {
  const used = new Set<number>()
  for (const row of rows) for (const [at, cell] of row.entries()) if (textOf(cell).trim() !== '') used.add(at)
  return used.size
}

function isLong(cell: TableCell): boolean {
  return cell.some((block) => block.kind === 'table') || [...paragraphsOf(cell)].length > LONG_CELL_PARAGRAPHS
}

function textOf(blocks: Block[]): string {
  let text = ''
  for (const paragraph of paragraphsOf(blocks)) {
    text += `${paragraph.text}\n`
    if (text.length > 2 * LONGEST_OFFICIAL_CELL) break
  }
  return text
}
