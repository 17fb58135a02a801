import { foldHeader } from './fold-header.ts'

type Cells = readonly unknown[]
type Column = { key: string | null; header: string; position: number }

/** The row of numbers or letters that official tables have under their header: (1) (2) (3), A B 1 2. */
function isOrdinals(cells: Cells): boolean {
  const filled = cells.filter((cell) => typeof cell === 'string' || typeof cell === 'number')
  return filled.length >= 3 && filled.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(String(cell)))
}

/** A header that stands once more, as at the top of each printed page. */
function isHeaderAgain(cells: Cells, columns: readonly Column[]): boolean {
  const known = columns.filter(({ key, position }) => key !== null && (cells[position] ?? null) !== null)
  return (
    known.length >= 2 &&
    known.every(({ header, position }) => foldHeader(textAt(cells, position)) === foldHeader(header))
  )
}

const textAt = (cells: Cells, position: number): string => {
  const cell = cells[position]
  return typeof cell === 'string' ? cell : ''
}

/** Rows under the header that are part of the table's look and hold no data. `isFirst`: directly under the header. */
export const isFurniture = (cells: Cells, columns: readonly Column[], isFirst: boolean): boolean =>
  (isFirst && isOrdinals(cells)) || isHeaderAgain(cells, columns)
