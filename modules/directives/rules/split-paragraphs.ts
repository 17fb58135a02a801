import type { Span } from './directive-reading.ts'
import type { FoldedText } from './fold-text.ts'
import { foldSpan, searchKey } from './fold-text.ts'
import { isKindTitle, isPersonName, POSITION, SIGNATURE, STAMP } from './layout-marks.ts'
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

/** `doubleSpaced`: a blank line stands between wrapped lines, as some PDF text layers leave it. */
type Wrapping = { wrapped: boolean; width: number; blankSeparated: boolean; doubleSpaced: boolean }

/** Lines of the header that stand alone wherever hard breaks fall. */
const DATE_OPENING = '\\p{Lu}[\\p{L} .–-]{2,30}, ?(?:ngày|hồi)(?: [\\d.…]|$)'
const CLOSED_LAYOUT = new RegExp(
  `^(?:Số ?: ?\\S{0,12} ?\\/|Số ?: ?[.…_]|CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN VIỆT NAM$|[Đđ]ộc [Ll]ập ?[-–] ?[Tt]ự|${DATE_OPENING})`,
  'u',
)
const DATE_BEGUN = new RegExp(`^${DATE_OPENING}`, 'u')
const OPENS_LAYOUT = /^(?:V\/[vV] |Kính gửi ?:|Ký bởi ?:|Người ký ?:|Thời gian ký ?:|[A-Za-z]:[\\/])/u
const TERMINAL = /[.;:!?…]["”’)\]]{0,3}$/
/** Words no paragraph ends with. */
const RUNS_ON = /(?:^|[\s(])(?:ngày|tháng|số|của|và|tại|cho|với|các|theo|về|từ|đến|do|trên|trong|để|-|–)$|,$/u
const LONGEST_HEADER = 40
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
  const close = wrapsAt(lines, 'none')
  const apart = wrapsAt(lines, 'blank')
  const blanks = lines.filter((line) => line.gap === 'blank').length
  return {
    wrapped: close.wrapped || apart.wrapped,
    width: apart.wrapped ? apart.width : close.width,
    blankSeparated: blanks * 8 > lines.length && !apart.wrapped,
    doubleSpaced: apart.wrapped,
  }
}

/** Whether lines with this gap between them run on in mid-sentence often enough to be hard-wrapped, and how wide they are. */
function wrapsAt(lines: Line[], gap: Line['gap']): { wrapped: boolean; width: number } {
  const lengths: number[] = []
  let pairs = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (next?.gap !== gap) continue
    pairs += 1
    if (TERMINAL.test(line.folded.text) || !startsLower(next.folded.text)) continue
    lengths.push(line.folded.text.length)
  }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const least = gap === 'blank' ? 0.4 : 0.25
  return { wrapped: lengths.length >= 3 && lengths.length / pairs >= least && width < 200, width }
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
  if (goesOnDating(opening.folded.text, soFar, text)) return true
  if (/^\p{Lu}\p{Ll}+$/u.test(previous) && DATE_BEGUN.test(text)) return true
  if (standsAlone(opening.folded.text, previous, text)) return false
  if (opensItem(text, ended)) return false
  if (line.gap === 'blank' && !wrapping.doubleSpaced)
    return !ended && startsLower(text) && before.end - opening.start > 60
  if (soFar.length <= OPEN_BOLD_LIMIT && hasOpenBold(soFar)) return true
  if (allCapitals(previous) !== allCapitals(text) && (allCapitals(previous) || text.split(' ').length > 2)) return false
  if (at < LONGEST_HEADER && isNameInPieces(previous, text)) return true
  if (!wrapping.wrapped) return !ended && (startsLower(text) || RUNS_ON.test(previous.toLowerCase()))
  if (isWholeBold(soFar) && !/^\s*\*\*/.test(raw.slice(line.start, line.start + 8))) return false
  return wrapping.blankSeparated || !ended || previous.length >= wrapping.width * 0.85
}

/** Two lines in capitals at the top: "CỘNG HÒA XÃ HỘI" | "CHỦ NGHĨA VIỆT NAM", "ỦY" | "BAN NHÂN DÂN". */
function isNameInPieces(previous: string, text: string): boolean {
  const signs = [previous, text].some(
    (line) => SIGNATURE.test(line) || POSITION.test(line) || STAMP.test(line.toLowerCase()),
  )
  return allCapitals(previous) && allCapitals(text) && !signs
}

/** "Sông Trà, ngày" | "19 tháng 11 năm 2025": a date that its line has not finished. */
function goesOnDating(opening: string, soFar: string, text: string): boolean {
  return DATE_BEGUN.test(opening) && !/\d{4}/.test(soFar) && /^(?:\d{1,2} )?(?:tháng|năm) /u.test(text)
}

const isTitleLine = (text: string): boolean => text.length < 40 && isKindTitle(text, searchKey(text))
const isFullName = (text: string): boolean => text.includes(' ') && isPersonName(text) && !allCapitals(text)

/** A line of the header begins at `text`, or the one that `opening` began has nothing more to come. */
function standsAlone(opening: string, previous: string, text: string): boolean {
  if (CLOSED_LAYOUT.test(text) || OPENS_LAYOUT.test(text)) return true
  if (isTitleLine(text) || isTitleLine(opening)) return true
  if (isFullName(text) && (POSITION.test(previous) || isPersonName(previous))) return true
  if (isFullName(previous) && allCapitals(text)) return true
  return (
    CLOSED_LAYOUT.test(opening) &&
    !/^[\p{Ll}\d]/u.test(text) &&
    !/^(?:XÃ )?(?:HỘI )?(?:CHỦ )?(?:NGHĨA )?(?:VIỆT )?NAM$/u.test(text)
  )
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
