import { AMENDMENT_CUES, OWN_SENTENCE, POINT } from './amendment-cues.ts'
import { type AmendingSentence, detailsOf } from './amendment-details.ts'
import type { AmendmentKind, AmendmentReading, RelationReading } from './directive-reading.ts'
import { findCitations } from './find-citations.ts'
import { rawSpan, searchKey } from './fold-text.ts'
import type { Header } from './read-header.ts'
import { AMENDING_SUBJECT } from './relation-cues.ts'
import type { TextBlock } from './split-paragraphs.ts'

export type AmendmentSources = {
  /** the running text after the lead-in */
  blocks: TextBlock[]
  leadIn: TextBlock | undefined
  header: Header
  relations: RelationReading[]
}

const MOST_FOLLOWING = 12
const LONGEST_BLOCK = 6000
/** What may stand before the act in its sentence. */
const LONGEST_OPENING = 400
const QUOTE = /^[“"«‘']/u
const QUOTE_ENDS = /[”"»’'][.;,]*$/u
/** These say so plainly what they change that they count in a directive with another subject, too. */
const PLAIN: ReadonlySet<AmendmentKind> = new Set(['new_deadline', 'new_lead', 'dropped'])

/** The changes an amending directive makes to duties of an earlier one, in order; none for a directive that amends nothing. */
export function readAmendments({ blocks, leadIn, header, relations }: AmendmentSources): AmendmentReading[] {
  const issued = header.date.value
  const changed = relations.filter(({ kind }) => kind === 'amends').map((relation) => relation.number)
  const amending = changed.length > 0 || AMENDING_SUBJECT.test(searchKey(header.subject.value ?? ''))
  const found: AmendmentReading[] = []
  let number = changed[0] ?? null
  const all = leadIn ? [leadIn, ...blocks] : blocks
  for (let at = 0; at < all.length; at++) {
    const block = all[at] as TextBlock
    if (block.folded.text.length > LONGEST_BLOCK || QUOTE.test(block.folded.text)) continue
    number = introducedNumber(block, changed) ?? number
    for (const { from, to } of sentencesOf(block)) {
      const last = to >= block.folded.text.length - 1
      const after = last ? followingWords(all, at, block.folded.key.slice(from, to)) : null
      const sentence = toSentence(block, from, to, issued, after)
      const own = sentence && findCitations(sentence.text)[0]?.number
      if (!sentence || !(amending || (own && PLAIN.has(sentence.kind)))) continue
      const reading = toReading(sentence, own ?? number, amending)
      if (!reading) continue
      found.push(reading)
      if (after) at = after.last
    }
  }
  return found
}

/** A document that items of another directive change is amended, not only mentioned. */
export function withAmended(relations: RelationReading[], amendments: AmendmentReading[]): RelationReading[] {
  const amended = new Set(amendments.map(({ amendedNumber }) => amendedNumber))
  return relations.map((relation) =>
    relation.kind === 'mentions' && amended.has(relation.number)
      ? { ...relation, kind: 'amends', confidence: relation.confidence * 0.75 }
      : relation,
  )
}

function toReading(
  sentence: AmendingSentence,
  amendedNumber: string | null,
  amending: boolean,
): AmendmentReading | null {
  const details = detailsOf(sentence)
  if (!details) return null
  const point = POINT.exec(hideQuotes(sentence.key))
  const named = point !== null || details.oldWords !== null
  return {
    ...details,
    amendedNumber,
    point: point ? sentence.text.slice(point.index, point.index + point[0].length) : null,
    span: sentence.span,
    confidence: (amendedNumber ? 0.85 : 0.7) * (named ? 1 : 0.85) * (amending ? 1 : 0.75),
  }
}

function toSentence(
  { folded }: TextBlock,
  from: number,
  to: number,
  issued: string | null,
  after: Following | null,
): AmendingSentence | null {
  const key = folded.key.slice(from, to)
  const open = hideQuotes(key)
  for (const { kind, pattern } of AMENDMENT_CUES) {
    const match = pattern.exec(kind === 'new_wording' ? key : open)
    if (!match || match.index > LONGEST_OPENING || !OWN_SENTENCE.test(key.slice(0, match.index))) continue
    const own = rawSpan(folded, from, to)
    return {
      text: folded.text.slice(from, to),
      key,
      kind,
      from: match.index,
      to: match.index + match[0].length,
      following: after?.words ?? null,
      issued,
      span: { start: own.start, end: after?.end ?? own.end },
      spanOf: (start, end) => rawSpan(folded, from + start, from + end),
    }
  }
  return null
}

/** Quoted words give no cue and no point. */
export function hideQuotes(key: string): string {
  return key.replace(/“[^“”]{0,3000}”|"[^"]{0,3000}"/gu, (quoted) => `“${' '.repeat(quoted.length - 2)}”`)
}

/** "… Công văn số 415/UBND-VX như sau:" names what the items after it change. */
function introducedNumber({ folded }: TextBlock, changed: string[]): string | null {
  if (!/(?:như sau|sau đây|sau) ?:$/u.test(folded.key)) return null
  return findCitations(folded.text).find((citation) => changed.includes(citation.number))?.number ?? null
}

/** Sentences of a block outside quotation marks, without its outline mark. */
function sentencesOf({ folded, mark }: TextBlock): Stretch[] {
  const open = hideQuotes(folded.text)
  const found: Stretch[] = []
  let from = mark?.length ?? 0
  for (const match of open.matchAll(
    /[.;]["”]? (?=\p{Lu}|(?:đồng thời|giao|bãi bỏ|bổ sung|gia hạn|điều chỉnh|thay|dừng|không) )/gu,
  )) {
    if (match.index < from) continue
    found.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  const end = folded.text.replace(/[\s./;]+$/u, '').length
  if (end > from) found.push({ from, to: end })
  return found
}

type Stretch = { from: number; to: number }
type Following = { words: string; end: number; last: number }

/** New words after "… như sau:": the quoted blocks, or without quotation marks the one block that follows. */
function followingWords(blocks: TextBlock[], at: number, key: string): Following | null {
  if (!/(?:như sau|sau đây|sau|thành|là|bằng|mới|:)(?: ?:)?$/u.test(key) && !blocks[at]?.folded.text.endsWith(':'))
    return null
  const first = blocks[at + 1]
  if (!first) return null
  const words: string[] = []
  if (!QUOTE.test(first.folded.text)) {
    const deeper = first.mark?.kind !== blocks[at]?.mark?.kind
    return POINT.test(key) && deeper ? { words: first.folded.text, end: first.end, last: at + 1 } : null
  }
  for (let next = at + 1; next < blocks.length && next <= at + MOST_FOLLOWING; next++) {
    const block = blocks[next] as TextBlock
    words.push(block.folded.text)
    if (QUOTE_ENDS.test(block.folded.text)) return { words: words.join(' '), end: block.end, last: next }
  }
  return { words: first.folded.text, end: first.end, last: at + 1 }
}
