import { opensWithVerb } from './cue-phrases.ts'
import type { Span } from './directive-reading.ts'
import { foldSpan, searchKey } from './fold-text.ts'
import { dropFurniture } from './page-furniture.ts'
import { splitColumns } from './split-columns.ts'
import type { Line } from './text-line.ts'

const RULE = /^[-–—=_.*~\s]*$/
const ONE_LINE_LIMIT = 1500
const VIRTUAL_BREAK =
  /(?<=[.;:,)/] )(?=[-+•] \p{Lu})|(?<= )(?=\d{1,2}\. \p{Lu}\p{L}|[a-zđ]\) \p{Lu}|[IVX]{1,4}\. \p{Lu}{2})|(?<= )(?=(?:Nơi nhận|Kính gửi|Số) ?:|Căn cứ |CỘNG H|Độc lập ?[-–]|V\/v |TM\. |KT\. |(?:CHỈ THỊ|KẾ HOẠCH|CÔNG ĐIỆN|THÔNG BÁO|QUYẾT ĐỊNH|NGHỊ QUYẾT|QUYẾT NGHỊ) |\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}, ngày \d)|(?<=, ngày \d{1,2} tháng \d{1,2} năm \d{4} )(?=\p{Lu})/gu

/** Splits the text at line breaks; a markdown table row gives one line a cell, a long one-line text is cut at its outline marks. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = []
  let gap = 'bar' as Line['gap']
  let bars = 1
  let row = 0
  const add = (span: Span, inRow: number | null) => {
    const folded = foldSpan(raw, span)
    if (RULE.test(folded.text)) {
      if (folded.text !== '') gap = 'bar'
      return false
    }
    lines.push({ ...span, folded, gap, bars, row: inRow })
    gap = 'none'
    bars = 0
    return true
  }
  for (const span of physicalLines(raw)) {
    if (span.end === span.start) {
      if (gap === 'none') gap = 'blank'
      continue
    }
    const cells = tableCells(raw, span)
    if (cells.length > 1) {
      row += 1
      for (const cell of cells) {
        gap = 'bar'
        bars += 1
        for (const piece of cellLines(raw, cell)) add(piece, row)
      }
      gap = 'bar'
      continue
    }
    if (raw.slice(span.start, Math.min(span.end, span.start + 8)).trim() === '|') {
      gap = 'bar'
      bars += 1
      continue
    }
    if (span.end - span.start > ONE_LINE_LIMIT) {
      for (const piece of virtualLines(raw, span)) add(piece, null)
      continue
    }
    const columns = splitColumns(raw, span)
    let written = false
    for (const column of columns) {
      if (columns.length > 1) gap = 'bar'
      written = add(column, null) || written
    }
    if (columns.length > 1) gap = 'bar'
    if (!written && gap === 'none') gap = 'blank'
  }
  return dropFurniture(lines)
}

function* physicalLines(raw: string): Generator<Span> {
  let start = 0
  for (let at = 0; at <= raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (at < raw.length && unit !== 10 && unit !== 13 && unit !== 12 && unit !== 0x2028 && unit !== 0x2029) continue
    yield { start, end: at }
    if (unit === 13 && raw.charCodeAt(at + 1) === 10) at += 1
    start = at + 1
  }
}

/** The cells of a markdown row "| a | b |"; one span when the line is no such row. */
function tableCells(raw: string, span: Span): Span[] {
  const line = raw.slice(span.start, span.end)
  if (!/^\s{0,20}\|/.test(line) || line.indexOf('|', line.indexOf('|') + 1) < 0) return [span]
  const cells: Span[] = []
  let start = span.start + line.indexOf('|') + 1
  for (let at = start; at < span.end; at++) {
    if (raw[at] !== '|' || raw[at - 1] === '\\') continue
    cells.push({ start, end: at })
    start = at + 1
  }
  if (raw.slice(start, span.end).trim() !== '') cells.push({ start, end: span.end })
  return cells.length > 1 ? cells : [span]
}

/** The lines of a cell, which "<br>" keeps apart. */
function* cellLines(raw: string, cell: Span): Generator<Span> {
  let start = cell.start
  for (const match of raw.slice(cell.start, cell.end).matchAll(/<br ?\/?>/gi)) {
    yield { start, end: cell.start + match.index }
    start = cell.start + match.index + match[0].length
  }
  yield { start, end: cell.end }
}

const DASH = / (?=[-–+•] \p{Lu}\p{Ll})/gu

function virtualBreaks(line: string): number[] {
  const marks = [...line.matchAll(VIRTUAL_BREAK)].map(({ index }) => index)
  const key = searchKey(line)
  const dashes = [...line.matchAll(DASH)].map(({ index }) => index + 1).filter((at) => opensWithVerb(key, at + 2))
  return [...new Set([...marks, ...dashes])].sort((a, b) => a - b)
}

/** A whole document on one line: cut before its outline marks. */
function* virtualLines(raw: string, span: Span): Generator<Span> {
  const line = raw.slice(span.start, span.end)
  let start = 0
  for (const at of virtualBreaks(line)) {
    if (at > start) yield { start: span.start + start, end: span.start + at }
    start = at
  }
  yield { start: span.start + start, end: span.end }
}
