import type { Span } from './directive-reading.ts'

/** Text without markup and with single spaces; `starts[i]` and `ends[i]` are the offsets of its i-th unit in the raw text. */
export type FoldedText = {
  text: string
  /** same length as `text`: lower case, tone marks in the place of the newer spelling ("hòa", "ủy") */
  key: string
  starts: Uint32Array
  ends: Uint32Array
}

const DROPPED = /[\u00ad\u200b-\u200f\u2028\u2029\ufeff*]/
const SPACE = /[\s|\u0000-\u001f\u007f-\u009f]/
const COMBINING = /[\u0300-\u036f]/
const ESCAPABLE = /[-\\`*_{}[\]()#+.!|>~]/

/** Strips markup and folds white space of a whole text. */
export function foldText(raw: string): string {
  return foldSpan(raw, { start: 0, end: raw.length }).text
}

/** Folds one stretch of the raw text, keeping where each unit came from. Linear in the stretch. */
export function foldSpan(raw: string, span: Span): FoldedText {
  const length = Math.max(0, span.end - span.start)
  const units: string[] = []
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  let pendingSpace = -1
  let lineStart = true
  for (let at = span.start; at < span.end; at++) {
    const unit = raw[at] as string
    if (SPACE.test(unit)) {
      if (pendingSpace < 0) pendingSpace = at
      if (unit === '\n' || unit === '\r') lineStart = true
      continue
    }
    if (DROPPED.test(unit)) continue
    if (unit === '#' && lineStart) continue
    if (unit === '\\' && ESCAPABLE.test(raw[at + 1] ?? '')) continue
    if (unit === '_' && (raw[at + 1] === '_' || raw[at - 1] === '_')) continue
    lineStart = false
    const last = units.length - 1
    if (COMBINING.test(unit) && pendingSpace < 0 && last >= 0) {
      units[last] = `${units[last]}${unit}`
      ends[last] = at + 1
      continue
    }
    if (pendingSpace >= 0 && units.length > 0) {
      starts[units.length] = pendingSpace
      ends[units.length] = pendingSpace + 1
      units.push(' ')
    }
    pendingSpace = -1
    starts[units.length] = at
    ends[units.length] = at + 1
    units.push(unit)
  }
  return composed(units, starts, ends)
}

function composed(units: string[], starts: Uint32Array, ends: Uint32Array): FoldedText {
  if (units.every((unit) => unit.length === 1)) {
    const text = units.join('')
    return { text, key: searchKey(text), starts: starts.subarray(0, units.length), ends: ends.subarray(0, units.length) }
  }
  const parts = units.map((unit) => (unit.length > 1 ? unit.normalize('NFC') : unit))
  const total = parts.reduce((sum, part) => sum + part.length, 0)
  const newStarts = new Uint32Array(total)
  const newEnds = new Uint32Array(total)
  let to = 0
  for (const [from, part] of parts.entries())
    for (let copy = 0; copy < part.length; copy++, to++) {
      newStarts[to] = starts[from] as number
      newEnds[to] = ends[from] as number
    }
  const text = parts.join('')
  return { text, key: searchKey(text), starts: newStarts, ends: newEnds }
}

const NEWER_TONES: Record<string, string> = Object.fromEntries(
  ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe']
    .concat(['uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'])
    .map((pair) => pair.split(' ') as [string, string]),
)
const OLDER_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu

/** Lower case with tone marks in one spelling; always as long as the text, so that offsets carry over. */
export function searchKey(text: string): string {
  const lower = text.toLowerCase()
  const even = lower.length === text.length ? lower : Array.from(text, evenLower).join('')
  return even.replace(OLDER_TONE, (pair) => NEWER_TONES[pair] ?? pair)
}

function evenLower(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** The stretch of raw text that the folded units from `from` up to `to` came from. */
export function rawSpan(folded: FoldedText, from: number, to: number): Span {
  const first = folded.starts[from] ?? 0
  const last = folded.ends[Math.max(from, to - 1)] ?? first
  return { start: first, end: Math.max(first, last) }
}
