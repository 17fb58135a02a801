import type { Span } from './directive-reading.ts'

/** Rows of a table as it stands in the raw text; one span a cell, empty cells kept. */
export type RawTable = Span & { rows: Span[][] }

const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 16
const MOST_LINES_A_ROW = 40
const PAGE_NUMBER = /^(?:[-–] ?)?(?:[Tt]rang )?\d{1,3}(?:\/\d{1,3})?(?: ?[-–])?$/
const LONGEST_TEAR = 6
const RULED = /^[\s|:*=_–—-]*$/

/**
 * Tables whose cells stand side by side: markdown rows "| a | b |", also when a row is broken over lines,
 * and rows whose cells are set apart by tabs. Offsets are in `raw`; linear in its length.
 */
export function findRawTables(raw: string, from: number, to: number): RawTable[] {
  const lines = linesOf(raw, from, to)
  const tables: RawTable[] = []
  for (let at = 0; at < lines.length; ) {
    const found = readPiped(raw, lines, at) ?? readTabbed(raw, lines, at)
    if (found) tables.push(found.table)
    at = found ? found.next : at + 1
  }
  return tables
}

type Found = { table: RawTable; next: number }

function linesOf(raw: string, from: number, to: number): Span[] {
  const lines: Span[] = []
  for (let start = from; start < to; ) {
    const end = raw.indexOf('\n', start)
    const stop = end < 0 || end > to ? to : end
    lines.push({ start, end: stop })
    start = stop + 1
  }
  return lines
}

/** Rows that open with a bar; a row is complete when it has as many bars as the first. */
function readPiped(raw: string, lines: Span[], first: number): Found | null {
  const head = lines[first] as Span
  if (!opensWithBar(raw, head)) return null
  const count = barsIn(raw, head).length
  if (count <= FEWEST_COLUMNS || count > MOST_COLUMNS) return null
  const rows: Span[][] = []
  let at = first
  while (at < lines.length && opensWithBar(raw, lines[at] as Span)) {
    const { start } = lines[at] as Span
    let { end } = lines[at] as Span
    let bars = barsIn(raw, { start, end })
    if (bars.length === 1 && rows.length > 0 && raw.slice(start, end).trim() === '|') break
    const opening = at
    while (
      bars.length < count &&
      bars.length > 1 &&
      lines[at + 1] &&
      goesOn(raw, lines[at + 1] as Span) &&
      at - opening < MOST_LINES_A_ROW
    ) {
      at += 1
      bars = [...bars, ...barsIn(raw, lines[at] as Span)]
      end = (lines[at] as Span).end
    }
    if (!RULED.test(raw.slice(start, end))) rows.push(between(bars, end))
    at = afterPageNumber(raw, lines, at + 1)
  }
  return { table: { ...span(rows, head), rows }, next: at }
}

/** The line at `at`, or the row after the page number that stands there between blank lines. */
function afterPageNumber(raw: string, lines: Span[], at: number): number {
  let next = at
  let numbers = 0
  for (; next < lines.length && next - at < LONGEST_TEAR; next++) {
    const { start, end } = lines[next] as Span
    const text = raw.slice(start, Math.min(end, start + 20)).trim()
    if (PAGE_NUMBER.test(text)) numbers += 1
    else if (text !== '') break
  }
  const row = lines[next]
  return numbers === 1 && row && opensWithBar(raw, row) ? next : at
}

const opensWithBar = (raw: string, line: Span): boolean => /^\s{0,20}\|/.test(raw.slice(line.start, line.start + 22))
/** The next line goes on with a broken row: it has words and opens no row of its own. */
const goesOn = (raw: string, line: Span): boolean => line.end > line.start && !opensWithBar(raw, line)

function barsIn(raw: string, line: Span): number[] {
  const bars: number[] = []
  for (let at = line.start; at < line.end; at++) if (raw[at] === '|' && raw[at - 1] !== '\\') bars.push(at)
  return bars
}

function between(bars: number[], end: number): Span[] {
  const cells = bars.map((bar, at) => ({ start: bar + 1, end: bars[at + 1] ?? end }))
  return cells.length > 1 ? cells.slice(0, -1) : cells
}

/** Rows of cells set apart by tabs; a line without tabs goes on with the last cell. */
function readTabbed(raw: string, lines: Span[], first: number): Found | null {
  const count = cellsOf(raw, lines[first] as Span).length
  if (count < FEWEST_COLUMNS || count > MOST_COLUMNS) return null
  const rows: Span[][] = []
  let at = first
  for (; at < lines.length; at++) {
    const line = lines[at] as Span
    const cells = cellsOf(raw, line)
    const last = rows.at(-1)?.at(-1)
    if (cells.length > MOST_COLUMNS) break
    if (cells.length > 1) rows.push(cells)
    else if (last && /^\s*\p{Ll}/u.test(raw.slice(line.start, line.end))) last.end = line.end
    else break
  }
  return rows.length > 1 ? { table: { ...span(rows, lines[first] as Span), rows }, next: at } : null
}

function cellsOf(raw: string, line: Span): Span[] {
  if (line.end - line.start > 20_000 || !raw.slice(line.start, line.end).includes('\t')) return [line]
  const cells: Span[] = []
  let start = line.start
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && raw[at] !== '\t') continue
    cells.push({ start, end: at })
    start = at + 1
  }
  return cells
}

const span = (rows: Span[][], first: Span): Span => ({
  start: first.start,
  end: rows.at(-1)?.at(-1)?.end ?? first.end,
})
