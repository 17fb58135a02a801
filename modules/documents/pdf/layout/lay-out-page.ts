import { findAlignedTables } from './aligned-tables.ts'
import { findTwoColumns } from './find-columns.ts'
import type { Row } from './group-rows.ts'
import { groupRows } from './group-rows.ts'
import type { PageContent, PlacedWord } from './page-content.ts'
import type { TextBody } from './part-paragraphs.ts'
import { beginsParagraph, measureBody } from './part-paragraphs.ts'
import type { Table, TableRow } from './ruled-tables.ts'
import { takeRuledTables } from './ruled-tables.ts'
import { takeNotes } from './take-notes.ts'

/** A line of the text, or a row of a table. `apart`: a blank line goes before it. */
export type Block =
  | { kind: 'line'; words: PlacedWord[]; apart: boolean }
  | { kind: 'row'; row: TableRow; opensTable: boolean }

/**
 * A page in reading order. `first` and `last` are the lines of running text with which it begins and ends, by which sentences
 * are joined over the page's end; null where a table or columns stand there.
 */
export type PageLayout = { blocks: Block[]; notes: PlacedWord[][]; body: TextBody; first: Row | null; last: Row | null }

/** What a page is made of before running lines are dropped. */
export type PageParts = { page: PageContent; tables: Table[]; rows: Row[] }

/** Takes tables with ruling lines apart from the rows of the text. */
export function findParts(page: PageContent): PageParts {
  const { tables, rest } = takeRuledTables(page)
  return { page, tables, rows: groupRows(rest) }
}

/** Puts a page in reading order; `rows` are its rows without running lines. */
export function layOutPage({ page, tables }: PageParts, rows: Row[]): PageLayout {
  const measured = measureBody(rows)
  const { body: text, notes } = takeNotes(page, rows, measured.size)
  const body = notes.length > 0 ? measureBody(text) : measured
  const blocks: Block[] = []
  let from = 0
  for (const table of tables) {
    const to = rows.findIndex((row, at) => at >= from && (row.top + row.bottom) / 2 > table.top)
    const end = Math.max(from, Math.min(to < 0 ? text.length : to, text.length))
    addSection(blocks, text.slice(from, end), body)
    addTable(blocks, table.rows)
    from = end
  }
  const last = addSection(blocks, text.slice(from), body)
  const opening = blocks[0]
  const isRunning = opening?.kind === 'line' && !opening.apart
  return { blocks, notes: notes.map((row) => row.words), body, first: isRunning ? (text[0] ?? null) : null, last }
}

/** Adds the blocks of rows that stand between tables with ruling lines; the last of them when it is running text. */
function addSection(blocks: Block[], rows: Row[], body: TextBody): Row | null {
  let from = 0
  for (const table of findAlignedTables(rows)) {
    addText(blocks, rows.slice(from, table.first), body)
    addTable(blocks, table.rows)
    from = table.last + 1
  }
  return addText(blocks, rows.slice(from), body)
}

function addText(blocks: Block[], rows: Row[], body: TextBody): Row | null {
  let before: Row | null = null
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row
    const columns = findTwoColumns(rows, at)
    if (columns) {
      addColumn(blocks, columns.left, body)
      addColumn(blocks, columns.right, body)
      at = columns.last
      before = null
      continue
    }
    const apart = blocks.length > 0 && (before === null || beginsParagraph(before, row, body, true))
    blocks.push({ kind: 'line', words: row.words, apart })
    before = row
  }
  return before
}

/** A column's own pitch tells its paragraphs apart. */
function addColumn(blocks: Block[], rows: Row[], body: TextBody): void {
  const own = { ...measureBody(rows), left: Math.min(...rows.map((row) => row.left)), size: body.size }
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    const apart = before ? row.baseline - before.baseline > own.pitch * 1.6 : true
    blocks.push({ kind: 'line', words: row.words, apart })
  }
}

function addTable(blocks: Block[], rows: TableRow[]): void {
  for (const [at, row] of rows.entries()) blocks.push({ kind: 'row', row, opensTable: at === 0 })
}
