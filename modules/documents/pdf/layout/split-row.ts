import type { Row } from './group-rows.ts'
import type { PlacedWord } from './page-content.ts'

/** An open stretch between two words of a row. `after` is the index of the word before it. */
export type Gap = { after: number; from: number; to: number }

const WIDE = 1.3
const WIDER_THAN_USUAL = 2.2

/** The gaps that could part two columns: wider than 1.3 of the type and more than twice as wide as the row's usual gap. */
export function wideGaps(row: Row): Gap[] {
  if (!hasWideGap(row)) return []
  const gaps: Gap[] = []
  let reach = row.words[0]?.right ?? 0
  for (let at = 1; at < row.words.length; at++) {
    const word = row.words[at] as PlacedWord
    gaps.push({ after: at - 1, from: reach, to: word.left })
    reach = Math.max(reach, word.right)
  }
  const wide = gaps.filter((gap) => gap.to - gap.from > WIDE * row.size)
  if (wide.length === 0 || wide.length > 6) return []
  const widths = gaps.map((gap) => gap.to - gap.from).sort((one, other) => one - other)
  const usual = wide.length * 2 > gaps.length ? 0 : (widths[Math.floor(widths.length / 2)] ?? 0)
  return wide.filter((gap) => gap.to - gap.from > WIDER_THAN_USUAL * usual)
}

/** Nearly all rows have none, so they are passed over without noting their gaps. */
function hasWideGap({ words, size }: Row): boolean {
  let reach = words[0]?.right ?? 0
  for (const word of words) {
    if (word.left - reach > WIDE * size) return true
    if (word.right > reach) reach = word.right
  }
  return false
}

/** The words of a row in pieces parted by gaps wider than `gap`. */
export function splitAtGaps(row: Row, gap: number): PlacedWord[][] {
  const pieces: PlacedWord[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const word of row.words) {
    const piece = pieces.at(-1)
    if (piece && word.left - reach <= gap) piece.push(word)
    else pieces.push([word])
    reach = Math.max(reach, word.right)
  }
  return pieces
}
