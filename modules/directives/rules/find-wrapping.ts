import type { Line } from './text-line.ts'

/** How the lines of a text were broken. */
export type Wrapping = {
  /** lines end where the page did, not where their paragraphs do */
  wrapped: boolean
  /** a next line's first word would still have stood on a line of so many units; 0 where lines are not wrapped */
  fits: number
  blankSeparated: boolean
  /** a blank line stands between wrapped lines, as some PDF text layers leave it */
  doubleSpaced: boolean
  /** many lines are cut short in mid-sentence, so that a short line tells little */
  ragged: boolean
  /** the first line of a paragraph is set in, the others never */
  indented: boolean
}

const TERMINAL = /[.;:!?…]["”’)\]]{0,3}$/
const WIDEST = 200
const NARROWEST = 40
const DEEP = /^(?:\t| {3,}|\u00a0{3,})/

/** Whether a line ends as sentences and items do. */
export const isEnded = (text: string): boolean => TERMINAL.test(text)
export const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text)

/** Whether the next line's first word would still have stood on the line before: somebody ended it on purpose. */
export function hasRoom(before: string, next: string, { fits }: Wrapping): boolean {
  return before.length + 1 + firstWord(next) <= fits
}

const firstWord = (text: string): number => (text.indexOf(' ') < 0 ? text.length : text.indexOf(' '))

/** Judges from the lines that run on in mid-sentence how a text was wrapped. */
export function findWrapping(raw: string, lines: Line[]): Wrapping {
  const close = wrapsAt(lines, 'none')
  const apart = wrapsAt(lines, 'blank')
  const found = apart.wrapped ? apart : close
  const blanks = lines.filter((line) => line.gap === 'blank').length
  return {
    wrapped: found.wrapped,
    fits: found.wrapped ? found.fits : 0,
    blankSeparated: blanks * 8 > lines.length && !apart.wrapped,
    doubleSpaced: apart.wrapped,
    ragged: found.ragged,
    indented: close.wrapped && isSetIn(raw, lines),
  }
}

type Width = { wrapped: boolean; fits: number; ragged: boolean }

/** Whether lines with this gap between them run on in mid-sentence often enough to be hard-wrapped, and how wide they are. */
function wrapsAt(lines: Line[], gap: Line['gap']): Width {
  const runOn = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next?.gap === gap && runsOn(line, next)
      ? [{ length: line.folded.text.length, with: withNext(line, next) }]
      : []
  })
  const pairs = lines.filter((line) => line.gap === gap).length
  const width = quantile(
    runOn.map(({ length }) => length),
    0.9,
  )
  const longest = quantile(
    lines.filter(({ row }) => row === null).map(({ folded }) => folded.text.length),
    0.97,
  )
  const full = runOn.filter(({ length }) => length > width * 0.6).map((pair) => pair.with)
  const often = runOn.length >= 3 && runOn.length / pairs >= (gap === 'blank' ? 0.4 : 0.25)
  const only = gap === 'none' ? runOn.length > 0 : runOn.length >= 3 && pairs > lines.length * 0.7
  const inColumn = only && width >= NARROWEST && longest <= width * 1.2
  const short = runOn.filter((pair) => pair.with < width * 0.75).length
  return {
    wrapped: (often || inColumn) && width < WIDEST,
    fits: Math.min(width, quantile(full, 0.05)),
    ragged: short >= 3 && short > runOn.length * 0.12,
  }
}

const runsOn = (line: Line, next: Line): boolean => !isEnded(line.folded.text) && startsLower(next.folded.text)
const withNext = (line: Line, next: Line): number => line.folded.text.length + 1 + firstWord(next.folded.text)

function quantile(numbers: number[], share: number): number {
  const sorted = Uint32Array.from(numbers).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Lines that surely run on are never set in, while many others are. */
function isSetIn(raw: string, lines: Line[]): boolean {
  let setIn = 0
  let runOn = 0
  let both = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const deep = isDeep(raw, line)
    if (deep) setIn += 1
    if (!before || line.gap !== 'none' || !runsOn(before, line)) continue
    runOn += 1
    if (deep) both += 1
  }
  return setIn >= 3 && both * 20 <= runOn
}

/** Whether white space stands before the first word of a line. */
export const isDeep = (raw: string, line: Line): boolean => DEEP.test(raw.slice(line.start, line.start + 8))
