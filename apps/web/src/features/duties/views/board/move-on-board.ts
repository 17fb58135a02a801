export type Spot = { column: number; index: number }

/** Columns with cards only: the focus has nothing to stand on in the others. */
function nextColumn(sizes: readonly number[], from: number, step: 1 | -1): number {
  for (let column = from + step; column >= 0 && column < sizes.length; column += step)
    if ((sizes[column] ?? 0) > 0) return column
  return from
}

const within = (index: number, size: number) => Math.min(Math.max(index, 0), Math.max(size - 1, 0))

/** Where a key leads from a card; null when it is no key of the board. `sizes`: cards of each column. */
export function moveOnBoard(sizes: readonly number[], { column, index }: Spot, key: string): Spot | null {
  const size = sizes[column] ?? 0
  const across = (step: 1 | -1): Spot => {
    const next = nextColumn(sizes, column, step)
    return { column: next, index: within(index, sizes[next] ?? 0) }
  }
  switch (key) {
    case 'ArrowDown':
      return { column, index: within(index + 1, size) }
    case 'ArrowUp':
      return { column, index: within(index - 1, size) }
    case 'ArrowRight':
      return across(1)
    case 'ArrowLeft':
      return across(-1)
    case 'Home':
      return { column, index: 0 }
    case 'End':
      return { column, index: within(size - 1, size) }
    default:
      return null
  }
}
