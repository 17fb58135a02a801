import type { DirectiveParagraph } from '../../../api/operations'

/** The paragraphs of each cell of a row, empty cells included. */
export type TableRow = { start: number; cells: DirectiveParagraph[][] }

/** The line of the source that holds a paragraph, when it is a row of a table: written between bars. */
export function findRowLine(sourceText: string, { span }: DirectiveParagraph): { start: number; end: number } | null {
  const start = sourceText.lastIndexOf('\n', span.start - 1) + 1
  if (!/^[ \t]*\|/.test(sourceText.slice(start, start + 20))) return null
  const next = sourceText.indexOf('\n', span.start)
  const end = next < 0 ? sourceText.length : next
  return span.end <= end ? { start, end } : null
}

/** Puts a paragraph into its cell: of the last row when it stands on the same line, else of a new one. */
export function addToRows(
  rows: TableRow[],
  sourceText: string,
  line: { start: number; end: number },
  paragraph: DirectiveParagraph,
) {
  const last = rows[rows.length - 1]
  const row =
    last?.start === line.start
      ? last
      : { start: line.start, cells: Array.from({ length: countBars(sourceText, line.start, line.end) - 1 }, () => []) }
  if (row !== last) rows.push(row)
  const at = Math.max(0, countBars(sourceText, line.start, paragraph.span.start) - 1)
  while (row.cells.length <= at) row.cells.push([])
  row.cells[at]?.push(paragraph)
}

const countBars = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/(?<!\\)\|/g)?.length ?? 0
