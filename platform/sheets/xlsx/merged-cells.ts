import { parseCellRef } from 'hucre/xlsx'
import type { SheetCell } from '../sheet-cell.ts'
import { sheetErrors } from '../sheet-errors.ts'
import { unpackPieces } from './unpack.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Cells shown as one from row to row, rows and columns counted from 0. */
export type DownwardMerge = { column: number; firstRow: number; lastRow: number }

const mostMerges = 50_000
const mergeCell = /<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]+\d+):([A-Z]+\d+)["']/g
const longestElement = 300
const wholeEnd = /<\/(?:[\w.-]+:)?worksheet>\s*$/

/**
 * Merges over several rows. A worksheet names them after its rows, so it is looked through once before it is read; one that ends
 * too early is found here.
 */
export async function findDownwardMerges(bytes: Uint8Array, entry: ZipEntry): Promise<DownwardMerge[]> {
  const merges: DownwardMerge[] = []
  let kept = ''
  for await (const piece of unpackPieces(bytes, entry)) {
    const text = kept + piece
    let end = 0
    for (const match of text.matchAll(mergeCell)) {
      end = match.index + match[0].length
      const [first, last] = [parseCellRef(match[1] ?? ''), parseCellRef(match[2] ?? '')]
      if (last.row > first.row) merges.push({ column: first.col, firstRow: first.row, lastRow: last.row })
    }
    if (merges.length > mostMerges) break
    kept = text.slice(Math.max(end, text.length - longestElement))
  }
  if (merges.length <= mostMerges && !wholeEnd.test(kept)) throw sheetErrors.sheet_damaged({ part: entry.name })
  return merges.sort((one, other) => one.firstRow - other.firstRow)
}

/** Gives each row of a merge the value that is shown over all of them, as rows pass by from the top. */
export function fillMerges(merges: readonly DownwardMerge[]): (row: number, cells: SheetCell[]) => SheetCell[] {
  let next = 0
  let open: (DownwardMerge & { value: SheetCell })[] = []
  return (row, cells) => {
    open = open.filter((merge) => merge.lastRow >= row)
    for (const merge of open) {
      while (cells.length <= merge.column) cells.push(null)
      cells[merge.column] ??= merge.value
    }
    for (let merge = merges[next]; merge && merge.firstRow <= row; merge = merges[++next])
      if (merge.firstRow === row) open.push({ ...merge, value: cells[merge.column] ?? null })
    return cells
  }
}
