import type { Row } from './group-rows.ts'
import { rowText, toRow } from './group-rows.ts'
import type { Gap } from './split-row.ts'
import { wideGaps } from './split-row.ts'

/** Rows `first` to `last` (included) stand in two columns. */
export type TwoColumns = { first: number; last: number; left: Row[]; right: Row[] }

type Corridor = { from: number; to: number }

/** Gaps that could part two columns of running text: not the one after a list's mark. */
const columnGaps = (row: Row): Gap[] =>
  wideGaps(row).filter(({ after }) => after > 0 || !LIST_MARK.test(row.words[0]?.text ?? ''))

const NARROWEST_GUTTER = 0.9
const LONE_GAP = 2.5
const NEXT_LINE = 2.4
const MOST_ROWS = 60
const OPENS_ENDING = /^Nơi nhận|^(?:TM|KT|TL|TUQ|Q) ?\.|^[TK]\/[MTL]/u
const OPENS_HEADER = /^Số ?:|, ngày .*tháng/u
/** What stands below a header or an ending, however it is set. */
const OPENS_NEXT_PART = /^(?:Kính gửi|Phụ lục|PHỤ LỤC)(?!\p{L})/u
/** A list's number or bullet, set apart from its words by a tab. */
const LIST_MARK = /^(?:[-–+*•·▪]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{L}|[IVX]{1,4})[.)/]\)?)$/u

/**
 * Two columns side by side that begin at row `first`: the header of an official document, its ending, two signers.
 * Their mark is an open corridor that consecutive rows share; a line of the text crosses it and ends them.
 */
export function findTwoColumns(rows: Row[], first: number): TwoColumns | null {
  const opening = findOpening(rows, first)
  for (const gap of columnGaps(rows[opening] as Row)) {
    if (rows.slice(first, opening).some((row) => row.left < gap.from)) continue
    const found = follow(rows, first, opening, gap)
    if (found) return found
  }
  return null
}

/** The first row with both columns; the right one may begin up to three rows higher ("TM. ỦY BAN …" above "Nơi nhận"). */
function findOpening(rows: Row[], first: number): number {
  const start = rows[first] as Row
  let at = first
  while (at < first + 3 && at + 1 < rows.length) {
    const row = rows[at] as Row
    const next = rows[at + 1] as Row
    if (row.left < start.left - 3 * row.size || next.left > row.left - 8 * row.size || columnGaps(row).length > 0) break
    at += 1
  }
  return columnGaps(rows[at] as Row).length > 0 ? at : first
}

function follow(rows: Row[], first: number, opening: number, gap: Gap): TwoColumns | null {
  let corridor: Corridor = { from: gap.from, to: gap.to }
  let last = opening
  let shared = 1
  let end = opening
  for (let at = opening + 1; at < Math.min(rows.length, first + MOST_ROWS); at++) {
    const row = rows[at] as Row
    if (OPENS_NEXT_PART.test(rowText(row.words))) break
    const narrowed = narrow(corridor, row)
    if (!narrowed) break
    corridor = narrowed.corridor
    end = at
    if (narrowed.side !== 'both') continue
    shared += 1
    last = at
  }
  if (shared === 1 && !standsAlone(rows[opening] as Row, gap)) return null
  const middle = (corridor.from + corridor.to) / 2
  last = extend(rows, last, end, middle)
  const body = rows.slice(first, last + 1)
  const left = side(body, (x) => x < middle)
  const right = side(body, (x) => x >= middle)
  return { first, last, left, right }
}

/** What is left of the corridor when this row is in the columns too; null when a word lies across it. */
function narrow(corridor: Corridor, row: Row): { corridor: Corridor; side: 'left' | 'right' | 'both' } | null {
  const least = NARROWEST_GUTTER * row.size
  if (row.right <= corridor.to - least)
    return { corridor: { from: Math.max(corridor.from, row.right), to: corridor.to }, side: 'left' }
  if (row.left >= corridor.from + least)
    return { corridor: { from: corridor.from, to: Math.min(corridor.to, row.left) }, side: 'right' }
  for (const gap of columnGaps(row)) {
    const both = { from: Math.max(corridor.from, gap.from), to: Math.min(corridor.to, gap.to) }
    if (both.to - both.from >= least) return { corridor: both, side: 'both' }
  }
  return null
}

/** One row alone is in columns only when its gap is very wide or its words open a header or an ending. */
function standsAlone(row: Row, gap: Gap): boolean {
  const [left, right] = [rowText(row.words.slice(0, gap.after + 1)), rowText(row.words.slice(gap.after + 1))]
  if ([left, right].some((text) => OPENS_ENDING.test(text) || OPENS_HEADER.test(text))) return true
  return gap.to - gap.from > LONE_GAP * row.size && columnGaps(row).length === 1
}

/** After the last row with both columns: rows that carry one of them on, line by line. */
function extend(rows: Row[], last: number, end: number, middle: number): number {
  const columns = rows.slice(0, last + 1)
  let leftRow = columns.findLast((row) => row.left < middle)
  let rightRow = columns.findLast((row) => row.right >= middle)
  let reached = last
  for (let at = last + 1; at <= end; at++) {
    const row = rows[at] as Row
    const before = row.left < middle ? leftRow : rightRow
    if (row.left < middle && (!before || row.baseline - before.baseline > NEXT_LINE * row.size)) break
    if (row.left < middle) leftRow = row
    else rightRow = row
    reached = at
  }
  return reached
}

function side(rows: Row[], isInside: (x: number) => boolean): Row[] {
  return rows
    .map((row) => row.words.filter((word) => isInside((word.left + word.right) / 2)))
    .filter((words) => words.length > 0)
    .map(toRow)
}
