import type { Span } from './directive-reading.ts'
import { findWrapping } from './find-wrapping.ts'
import type { FoldedText } from './fold-text.ts'
import { joinFolded } from './fold-text.ts'
import { goesOn } from './join-lines.ts'
import type { OutlineMark } from './outline-marks.ts'
import { findOutlineMark } from './outline-marks.ts'
import type { Line } from './text-line.ts'

/** Lines that belong together. `bold` tells that the whole of it stood in bold, as headings do. */
export type TextBlock = Span & {
  /** its words without the page numbers that stood among its lines */
  folded: FoldedText
  mark: OutlineMark | null
  gap: Line['gap']
  /** table bars that stand before it: two or more begin a new row */
  bars: number
  row: number | null
  bold: boolean
}

/** Joins hard-wrapped lines into paragraphs, whatever mixture of blank lines, bars and bold marks separates them. */
export function splitParagraphs(raw: string, lines: Line[]): TextBlock[] {
  const wrapping = findWrapping(raw, lines)
  const blocks: TextBlock[] = []
  let first = 0
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && goesOn(raw, lines, first, at, wrapping)) continue
    if (first < lines.length) blocks.push(toBlock(raw, lines.slice(first, at)))
    first = at
  }
  return blocks
}

function toBlock(raw: string, lines: Line[]): TextBlock {
  const opening = lines[0] as Line
  const span = { start: opening.start, end: (lines.at(-1) as Line).end }
  const folded = joinFolded(lines.map((line) => line.folded))
  const head = raw.slice(span.start, span.start + 12)
  const star = /^\s*\*\s+(?!\*)/.test(head) && !/^\s*\*\s*\*/.test(head)
  const mark = findOutlineMark(folded.text) ?? (star ? { kind: 'bullet' as const, length: 0, label: '*' } : null)
  const bold =
    span.end - span.start < 1000 && /^\s*(?:#+\s*)?\*\*[^]*\*\*[.:;\s]*$/.test(raw.slice(span.start, span.end))
  return { ...span, folded, mark, gap: opening.gap, bars: opening.bars, row: opening.row, bold }
}
