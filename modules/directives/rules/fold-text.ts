import type { Span } from './directive-reading.ts'

/** Text without markup and with single spaces; its i-th unit came from `starts[i]` in the raw text. */
export type FoldedText = {
  text: string
  /** same length as `text`: lower case, tone marks in the place of the newer spelling ("hòa", "ủy") */
  key: string
  starts: Uint32Array
  /** where each unit ends in the raw text; null when every unit is one raw unit long */
  ends: Uint32Array | null
}

const SPACE = 1
const DROPPED = 2
const HASH = 3
const BACKSLASH = 4
const UNDERSCORE = 5
const CLASSES = new Uint8Array(0x300)
CLASSES.fill(SPACE, 0, 33).fill(SPACE, 0x7f, 0xa1)
for (const [sign, kind] of [
  ['|', SPACE],
  ['*', DROPPED],
  ['\u00ad', DROPPED],
  ['#', HASH],
  ['\\', BACKSLASH],
  ['_', UNDERSCORE],
] as const)
  CLASSES[sign.charCodeAt(0)] = kind
const LESS = 0x3c
/** A break within a table's cell. */
const BREAK_TAG = /^<br ?\/?>/i
const ESCAPABLE = /[-\\`*_{}[\]()#+.!|>~]/

function classOf(code: number): number {
  if (code < 0x300) return CLASSES[code] as number
  if (code < 0x1680) return 0
  if ((code >= 0x200b && code <= 0x200f) || code === 0xfeff) return DROPPED
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000
    ? SPACE
    : 0
}

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f

/** Strips markup and folds white space of a whole text. */
export function foldText(raw: string): string {
  return foldSpan(raw, { start: 0, end: raw.length }).text
}

/** Folds one stretch of the raw text, keeping where each unit came from. Linear in the stretch. */
export function foldSpan(raw: string, span: Span): FoldedText {
  const starts = new Uint32Array(Math.max(0, span.end - span.start))
  let text = ''
  let length = 0
  let pendingSpace = -1
  let lineStart = true
  let combining = false
  for (let at = span.start; at < span.end; at++) {
    const code = raw.charCodeAt(at)
    const kind = classOf(code)
    const tag = code === LESS ? BREAK_TAG.exec(raw.slice(at, Math.min(at + 6, span.end)))?.[0].length : undefined
    if (tag !== undefined) {
      if (pendingSpace < 0) pendingSpace = at
      lineStart = true
      at += tag - 1
      continue
    }
    if (kind !== 0) {
      if (kind === SPACE) {
        if (pendingSpace < 0) pendingSpace = at
        if (code === 10 || code === 13) lineStart = true
        continue
      }
      if (kind === DROPPED || (kind === HASH && lineStart)) continue
      if (kind === BACKSLASH && at + 1 < span.end && ESCAPABLE.test(raw[at + 1] as string)) continue
      if (
        kind === UNDERSCORE &&
        ((at + 1 < span.end && raw.charCodeAt(at + 1) === code) || (at > span.start && raw.charCodeAt(at - 1) === code))
      )
        continue
    }
    lineStart = false
    if (isCombining(code)) combining = true
    if (pendingSpace >= 0 && length > 0) {
      starts[length++] = pendingSpace
      text += ' '
    }
    pendingSpace = -1
    starts[length++] = at
    text += raw[at]
  }
  if (combining) return composed(text, starts)
  return { text, key: searchKey(text), starts: starts.subarray(0, length), ends: null }
}

/** Letters with marks written apart become one unit, which keeps the whole stretch it came from. */
function composed(text: string, starts: Uint32Array): FoldedText {
  const newStarts = new Uint32Array(text.length)
  const newEnds = new Uint32Array(text.length)
  let result = ''
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = from + 1
    while (to < text.length && isCombining(text.charCodeAt(to))) to += 1
    const cluster = to - from > 1 ? text.slice(from, to).normalize('NFC') : (text[from] as string)
    for (let unit = 0; unit < cluster.length; unit++) {
      newStarts[result.length + unit] = starts[from] as number
      newEnds[result.length + unit] = (starts[to - 1] as number) + 1
    }
    result += cluster
  }
  return {
    text: result,
    key: searchKey(result),
    starts: newStarts.subarray(0, result.length),
    ends: newEnds.subarray(0, result.length),
  }
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
  const last = Math.max(from, to - 1)
  const end = folded.ends ? (folded.ends[last] ?? first) : (folded.starts[last] ?? first - 1) + 1
  return { start: first, end: Math.max(first, end) }
}
