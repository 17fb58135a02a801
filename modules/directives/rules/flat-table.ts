import { readAgencyList } from './agency-mentions.ts'
import type { TextBlock } from './split-paragraphs.ts'
import type { Cell } from './table-cells.ts'

export type CellKind = 'ordinal' | 'agent' | 'time' | 'words'

const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[ivx]{1,5}|[a-zđ])[.)]?$/
const TIME = /(?:^|\D)20\d{2}(?:\D|$)|quý |tháng |hằng|hàng |thường xuyên/
const LONGEST_TIME = 60

/** What a cell holds, from its words alone. */
export function cellKind(words: { text: string; key: string }): CellKind {
  if (ORDINAL.test(words.key)) return 'ordinal'
  const list = readAgencyList(words, 0)
  if (list && list.to >= words.key.replace(/[\s.;,]+$/, '').length * 0.8) return 'agent'
  if (words.key.length < LONGEST_TIME && TIME.test(words.key)) return 'time'
  return list ? 'agent' : 'words'
}

/**
 * Rows of a table that copying has flattened to one cell a line. A row begins at its ordinal, or at words
 * that an agency follows once the row before has its own.
 */
export function toFlatRows(blocks: TextBlock[], columns: number): Cell[][] {
  const rows: Cell[][] = []
  let agents = 0
  for (const [at, block] of blocks.entries()) {
    const kind = cellKind(block.folded)
    const next = blocks[at + 1]
    const numbered = block.mark?.kind === 'number' && kind === 'words'
    const followed = next !== undefined && cellKind(next.folded) === 'agent'
    const opens = numbered || (kind === 'words' && agents > 0 && followed)
    const last = rows.at(-1)
    if (kind === 'ordinal' || !last || (opens && !isLoneOrdinal(last))) {
      rows.push([[block]])
      agents = 0
    } else if (last.length < columns) last.push([block])
    else return rows
    if (kind === 'agent') agents += 1
  }
  return rows
}

const isLoneOrdinal = (row: Cell[]): boolean => row.length === 1 && ORDINAL.test(row[0]?.[0]?.folded.key ?? '')
