import type { Span } from './directive-reading.ts'
import { foldSpan } from './fold-text.ts'
import type { TextBlock } from './split-paragraphs.ts'
import type { Cell } from './table-cells.ts'

/**
 * Cells gathered into rows: another markdown row, or two bars between blocks, begin a new one.
 * Blocks that stand in no table make rows of one cell.
 */
export function toTableRows(blocks: TextBlock[]): Cell[][] {
  const rows: Cell[][] = []
  let row: number | null = null
  for (const block of blocks) {
    const newRow = block.bars > 1 || block.row !== row || rows.length === 0
    row = block.row
    if (block.gap === 'bar' && newRow) rows.push([[block]])
    else if (block.gap === 'bar') rows.at(-1)?.push([block])
    else if (rows.length === 0) rows.push([[block]])
    else rows.at(-1)?.at(-1)?.push(block)
  }
  return rows
}

/** The blocks that stand in a cell of the raw text; a block of its own where blocks and cells do not agree. */
export function cellOf(raw: string, cell: Span, blocks: TextBlock[]): Cell {
  if (raw.slice(cell.start, cell.end).trim() === '') return []
  const touching = blocks.filter((block) => block.start < cell.end && block.end > cell.start)
  if (touching.length > 0 && touching.every((block) => block.start >= cell.start && block.end <= cell.end))
    return touching
  const folded = foldSpan(raw, cell)
  return folded.text === '' ? [] : [{ ...cell, folded, mark: null, gap: 'bar', bars: 1, row: null, bold: false }]
}
