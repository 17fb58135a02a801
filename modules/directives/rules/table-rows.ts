import type { TextBlock } from './split-paragraphs.ts'

export type Cell = TextBlock[]

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

export const cellText = (cell: Cell | undefined): string => (cell ?? []).map((block) => block.folded.text).join(' ')
export const cellKey = (cell: Cell | undefined): string => (cell ?? []).map((block) => block.folded.key).join(' ')
