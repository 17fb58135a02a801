import type { Span } from './directive-reading.ts'
import { type DraftDuty, type NewDraftDuty, noDeadline } from './draft-duty.ts'
import { readSelection } from './draft-selection.ts'
import { foldSpan, searchKey } from './fold-text.ts'

/** Where to cut: a UTF-16 offset in the source text, or in the duty's own text. */
export type Cut = { at: number; of: 'source' | 'text' }

type Part = { text: string; sourceSpans: Span[] }

/** The two duties a cut makes of one, at these positions; null when a side would be empty. */
export function splitDraft(
  duty: DraftDuty,
  sourceText: string,
  cut: Cut,
  positions: readonly [number, number],
): [NewDraftDuty, NewDraftDuty] | null {
  const parts =
    cut.of === 'source' ? cutSource(duty.sourceSpans, sourceText, cut.at) : cutText(duty, sourceText, cut.at)
  if (parts === null) return null
  const [first, second] = parts
  return [toDuty(duty, first, second, positions[0]), toDuty(duty, second, first, positions[1])]
}

function cutSource(spans: readonly Span[], sourceText: string, at: number): [Part, Part] | null {
  const first = readPart(
    sourceText,
    spans.map(({ start, end }) => ({ start, end: Math.min(end, at) })),
  )
  const second = readPart(
    sourceText,
    spans.map(({ start, end }) => ({ start: Math.max(start, at), end })),
  )
  return first && second ? [first, second] : null
}

function readPart(sourceText: string, spans: readonly Span[]): Part | null {
  const read = spans.filter(({ start, end }) => start < end).flatMap((span) => readSelection(sourceText, span) ?? [])
  if (read.length === 0) return null
  return { text: read.map(({ text }) => text).join(' '), sourceSpans: read.map(({ span }) => span) }
}

/** Words that a person has rewritten no longer map to the source: both parts then keep all of its words. */
function cutText(duty: DraftDuty, sourceText: string, at: number): [Part, Part] | null {
  const [span, ...more] = duty.sourceSpans
  const folded = span && more.length === 0 ? foldSpan(sourceText, span) : null
  const place = folded?.text === duty.text ? folded.starts[at] : undefined
  if (place !== undefined) return cutSource(duty.sourceSpans, sourceText, place)
  const texts = [duty.text.slice(0, at).trim(), duty.text.slice(at).trim()] as const
  if (!texts.every((text) => /[\p{L}\p{N}]/u.test(text))) return null
  const { sourceSpans } = duty
  return [
    { text: texts[0], sourceSpans },
    { text: texts[1], sourceSpans },
  ]
}

/** Product and deadline go with the part whose words name them; when neither or both do, both keep them. */
function toDuty(duty: DraftDuty, own: Part, other: Part, position: number): NewDraftDuty {
  const { id: _, version: __, removedAt: ___, removedReason: ____, ...content } = duty
  const goesElsewhere = (words: string | null) => words !== null && !names(own, words) && names(other, words)
  return {
    ...content,
    ...own,
    position,
    origin: 'split',
    product: goesElsewhere(duty.product) ? null : duty.product,
    deadline: goesElsewhere(duty.deadline.words) ? noDeadline : duty.deadline,
    confidence: { ...duty.confidence, text: 1 },
  }
}

const names = (part: Part, words: string): boolean => searchKey(part.text).includes(searchKey(words))
