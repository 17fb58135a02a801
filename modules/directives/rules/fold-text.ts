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
  return { text, key: searchKey(text), starts: shortened(starts, length), ends: null }
}

/** A view costs a buffer of its own, which most lines do not need. */
const shortened = (starts: Uint32Array, length: number): Uint32Array =>
  length === starts.length ? starts : starts.slice(0, length)

/** The lines of a paragraph as one text, a space between them. */
export function joinFolded(parts: FoldedText[]): FoldedText {
  const [first] = parts
  if (first && parts.length === 1) return first
  const text = parts.map((part) => part.text).join(' ')
  const starts = new Uint32Array(text.length)
  const ends = parts.some((part) => part.ends !== null) ? new Uint32Array(text.length) : null
  let at = 0
  for (const part of parts) {
    if (at > 0) {
      const before = ends ? (ends[at - 1] as number) : (starts[at - 1] as number) + 1
      starts[at] = before
      ends?.set([before + 1], at)
      at += 1
    }
    starts.set(part.starts, at)
    ends?.set(part.ends ?? part.starts.map((start) => start + 1), at)
    at += part.text.length
  }
  return { text, key: searchKey(text), starts, ends }
}

/** The units of a folded text from `from` up to `to`. */
export function sliceFolded(folded: FoldedText, from: number, to: number): FoldedText {
  return {
    text: folded.text.slice(from, to),
    key: folded.key.slice(from, to),
    starts: folded.starts.subarray(from, to),
    ends: folded.ends?.subarray(from, to) ?? null,
  }
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
  const key = even.replace(OLDER_TONE, (pair) => NEWER_TONES[pair] ?? pair)
  return MISREAD.test(text) ? withoutSlips(text, key) : key
}

/** Heads of agencies' names whose marks recognition has lost. */
const SLIP =
  /(?<!\p{L})(?:[UƯÚÙŨỦỤ][yỳýỷỹỵ] ban nh[aâãàă]n [dđ][aâãàă]n(?!\p{L})|(S[oôơờớỡợ])(?= (?:\p{Lu}\p{Ll}|Y tế)))/gu
const MISREAD = /[UƯÚÙŨỤ][yỳýỷỹỵ] ban nh|[yỷ] ban nh(?!ân dân)|S[oôơờớỡợ] \p{Lu}/u

/** The key with the right words where the text has them misread; each is as long as its slip. */
function withoutSlips(text: string, key: string): string {
  const parts: string[] = []
  let reach = 0
  for (const match of text.matchAll(SLIP)) {
    const word = match[1] === undefined ? 'ủy ban nhân dân' : 'sở'
    parts.push(key.slice(reach, match.index), word)
    reach = match.index + word.length
  }
  return parts.join('') + key.slice(reach)
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
