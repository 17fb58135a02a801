/** A row of a tree as it is drawn: how deep, and whether it is open (null: nothing under it). */
export type TreeRow = { level: number; expanded: boolean | null; text: string }

/** What a key does: go to another row, open or close this one, or nothing of the tree's. */
export type TreeMove = { to: number } | { toggle: number } | null

/** Keys of the tree pattern of WAI-ARIA, over the rows in sight from top to bottom. `fold` makes typed letters comparable. */
export function treeMove(rows: readonly TreeRow[], at: number, key: string, fold: (text: string) => string): TreeMove {
  const row = rows[at]
  if (!row) return null
  const to = (index: number): TreeMove => (rows[index] ? { to: index } : null)
  switch (key) {
    case 'ArrowDown':
      return to(at + 1)
    case 'ArrowUp':
      return to(at - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    case 'ArrowRight':
      if (row.expanded === false) return { toggle: at }
      return row.expanded && (rows[at + 1]?.level ?? 0) > row.level ? to(at + 1) : null
    case 'ArrowLeft':
      if (row.expanded) return { toggle: at }
      return to(parentOf(rows, at))
    default:
      return key.length === 1 && key !== ' ' ? byLetter(rows, at, fold(key), fold) : null
  }
}

function parentOf(rows: readonly TreeRow[], at: number): number {
  const level = rows[at]?.level ?? 0
  let above = at - 1
  while (above >= 0 && (rows[above]?.level ?? 0) >= level) above -= 1
  return above
}

/** The next row that begins with the letter, around the end. */
function byLetter(rows: readonly TreeRow[], at: number, letter: string, fold: (text: string) => string): TreeMove {
  const order = [...rows.keys()].map((step) => (at + 1 + step) % rows.length)
  const found = order.find((index) => fold(rows[index]?.text ?? '').startsWith(letter))
  return found === undefined ? null : { to: found }
}
