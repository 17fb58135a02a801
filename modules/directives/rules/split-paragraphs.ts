import type { Span } from './directive-reading.ts'
import type { FoldedText } from './fold-text.ts'
import { foldSpan } from './fold-text.ts'
import type { OutlineMark } from './outline-marks.ts'
import { findOutlineMark } from './outline-marks.ts'
import type { Line } from './split-lines.ts'

/** Lines that belong together. `bold` tells that the whole of it stood in bold, as headings do. */
export type TextBlock = Span & {
  folded: FoldedText
  mark: OutlineMark | null
  gap: Line['gap']
  /** table bars that stand before it: two or more begin a new row */
  bars: number
  row: number | null
  bold: boolean
}

type Wrapping = { wrapped: boolean; width: number; blankSeparated: boolean }

const TERMINAL = /[.;:!?…]["”’)\]]{0,3}$/
const OPEN_BOLD_LIMIT = 400

/** Joins hard-wrapped lines into paragraphs, whatever mixture of blank lines, bars and bold marks separates them. */
export function splitParagraphs(raw: string, lines: Line[]): TextBlock[] {
  const wrapping = findWrapping(lines)
  const blocks: TextBlock[] = []
  let first = 0
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at]
    if (line && continues(raw, lines, first, at, wrapping)) continue
    if (first < lines.length) blocks.push(toBlock(raw, lines, first, at - 1))
    first = at
  }
  return blocks
}

function toBlock(raw: string, lines: Line[], first: number, last: number): TextBlock {
  const opening = lines[first] as Line
  const span = { start: opening.start, end: (lines[last] as Line).end }
  const folded = first === last ? opening.folded : foldSpan(raw, span)
  const head = raw.slice(span.start, span.start + 12)
  const star = /^\s*\*\s+(?!\*)/.test(head) && !/^\s*\*\s*\*/.test(head)
  const mark = findOutlineMark(folded.text) ?? (star ? { kind: 'bullet' as const, length: 0, label: '*' } : null)
  const bold =
    span.end - span.start < 1000 && /^\s*(?:#+\s*)?\*\*[^]*\*\*[.:;\s]*$/.test(raw.slice(span.start, span.end))
  return { ...span, folded, mark, gap: opening.gap, bars: opening.bars, row: opening.row, bold }
}

function findWrapping(lines: Line[]): Wrapping {
  const lengths: number[] = []
  let pairs = 0
  let runOn = 0
  let blanks = 0
  for (const [at, line] of lines.entries()) {
    if (line.gap === 'blank') blanks += 1
    const next = lines[at + 1]
    if (!next || next.gap !== 'none') continue
    pairs += 1
    if (TERMINAL.test(line.folded.text) || !startsLower(next.folded.text)) continue
    runOn += 1
    lengths.push(line.folded.text.length)
  }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return {
    wrapped: runOn >= 3 && runOn / pairs >= 0.25 && width < 200,
    width,
    blankSeparated: blanks * 8 > lines.length,
  }
}

function continues(raw: string, lines: Line[], first: number, at: number, wrapping: Wrapping): boolean {
  const before = lines[at - 1] as Line
  const line = lines[at] as Line
  const previous = before.folded.text
  const text = line.folded.text
  if (line.gap === 'bar') return false
  const opening = lines[first] as Line
  const soFar = raw.slice(opening.start, Math.min(before.end, opening.start + OPEN_BOLD_LIMIT + 1))
  if (at - first <= 2 && isOnlyMark(soFar)) return findOutlineMark(text) === null
  if (/^Số ?:$/u.test(previous)) return true
  const ended = TERMINAL.test(previous)
  if (opensItem(text, ended)) return false
  if (line.gap === 'blank') return !ended && startsLower(text) && before.end - opening.start > 60
  if (soFar.length <= OPEN_BOLD_LIMIT && hasOpenBold(soFar)) return true
  if (allCapitals(previous) !== allCapitals(text) && (allCapitals(previous) || text.split(' ').length > 2)) return false
  if (!wrapping.wrapped) return !ended && startsLower(text)
  if (isWholeBold(soFar) && !/^\s*\*\*/.test(raw.slice(line.start, line.start + 8))) return false
  return wrapping.blankSeparated || !ended || previous.length >= wrapping.width * 0.85
}

/** A mark opens an item; in the middle of a running sentence "- xanh" or "15. 3" is only a wrapped line. */
function opensItem(text: string, ended: boolean): boolean {
  const mark = findOutlineMark(text)
  if (!mark) return /^(?:Nơi nhận|Kính gửi|Căn cứ) ?:/.test(text) || /^(?:TM|KT|TL|TUQ)\. /.test(text)
  return ended || !startsLower(text.slice(mark.length)) || mark.kind === 'letter'
}

function isOnlyMark(raw: string): boolean {
  if (raw.length > 40) return false
  const text = foldSpan(raw, { start: 0, end: raw.length }).text
  const mark = findOutlineMark(text)
  return mark !== null && mark.kind !== 'dash' && mark.length >= text.length
}

const hasOpenBold = (raw: string): boolean => (raw.split('**').length - 1) % 2 === 1
const isWholeBold = (raw: string): boolean => /^\s*\*\*[^*]+\*\*\s*$/.test(raw)
const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text)
const allCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
