import type { Row } from './group-rows.ts'
import { rowText } from './group-rows.ts'
import { wideGaps } from './split-row.ts'

/** The left and right edge of a page's running text, and the usual distance of its baselines. */
export type TextBody = { left: number; right: number; pitch: number; size: number }

const LARGER_GAP = 1.2
const INDENT = 0.9
const DEEPEST_INDENT = 9
const ENDED = /[.;:!?…][”"’)\]]{0,2}$/

/** Measures the running text of a page, rows of cells and columns aside: its most frequent left edge, the edge most lines reach, the usual pitch. */
export function measureBody(allRows: Row[]): TextBody {
  const unbroken = allRows.filter((row) => wideGaps(row).length === 0)
  const rows = unbroken.length > 1 ? unbroken : allRows
  const size = median(rows.map((row) => row.size)) || 1
  const widest = Math.max(0, ...rows.map((row) => row.right - row.left))
  const long = rows.filter((row) => row.right - row.left > widest * 0.6)
  const lefts = new Map<number, number>()
  for (const row of rows) {
    const bucket = Math.round(row.left / (size * 0.4))
    lefts.set(bucket, (lefts.get(bucket) ?? 0) + 1)
  }
  const most = Math.max(0, ...lefts.values())
  const bucket = Math.min(...[...lefts].filter(([, count]) => count * 2 > most).map(([at]) => at))
  const left = Math.min(...rows.filter((row) => Math.round(row.left / (size * 0.4)) === bucket).map((row) => row.left))
  const pitches: number[] = []
  for (let at = 1; at < rows.length; at++) {
    const pitch = (rows[at] as Row).baseline - (rows[at - 1] as Row).baseline
    if (pitch > size * 0.6 && pitch < size * 2.2) pitches.push(pitch)
  }
  const right = Math.max(0, ...long.map((row) => row.right))
  return { left: Number.isFinite(left) ? left : 0, right, pitch: lower(pitches) || size * 1.4, size }
}

/** Whether a paragraph begins with `row`, by a larger gap above it or by its first-line indent. `before` may be on the page before. */
export function beginsParagraph(before: Row, row: Row, body: TextBody, samePage: boolean): boolean {
  if (samePage && row.baseline - before.baseline > body.pitch * LARGER_GAP) return true
  if (!samePage && isCentred(row, body)) return true
  const indent = row.left - body.left
  const isIndented = indent > INDENT * body.size && indent < DEEPEST_INDENT * body.size
  if (!isIndented || isCentred(row, body)) return false
  const beforeFlush = before.left - body.left < INDENT * body.size * 0.5
  return beforeFlush || !samePage || ENDED.test(rowText(before.words.slice(-2)))
}

function isCentred(row: Row, body: TextBody): boolean {
  const left = row.left - body.left
  const right = body.right - row.right
  return left > 2 * body.size && Math.abs(left - right) < 1.5 * body.size
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** The lower third: paragraphs parted by larger gaps must not pass for the usual pitch. */
function lower(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 3)] ?? 0
}
