import type { Paragraph, ParagraphKind, Span } from './directive-reading.ts'

const NEVER_DUTIES: ReadonlySet<ParagraphKind> = new Set([
  'national_header',
  'issuer',
  'number',
  'place_date',
  'kind_title',
  'subject',
  'addressees',
  'basis',
  'lead_in',
  'heading',
  'reporting',
  'amendment',
  'recipients',
  'signature',
  'noise',
])

const LONGEST_TITLE = 200

/**
 * Paragraphs of the assignment part that none of the `covered` spans touches. Headings, lead-in, reporting lines
 * and the layout's other parts count as covered. Spans are offsets in the same text; `covered` may be in any order.
 */
export function findUncovered(paragraphs: Paragraph[], assignmentPart: Span | null, covered: Span[]): Span[] {
  if (!assignmentPart) return []
  const sorted = [...covered].sort((a, b) => a.start - b.start)
  const uncovered: Span[] = []
  let reach = 0
  let next = 0
  for (const { span, kind, text } of [...paragraphs].sort((a, b) => a.span.start - b.span.start)) {
    if (span.end <= assignmentPart.start || span.start >= assignmentPart.end) continue
    for (; next < sorted.length && (sorted[next] as Span).start < span.end; next++)
      reach = Math.max(reach, (sorted[next] as Span).end)
    if (reach > span.start || NEVER_DUTIES.has(kind) || isTitle(text)) continue
    uncovered.push(span)
  }
  return uncovered
}

/** Titles of annexes and what they go with: "DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số …)". */
function isTitle(text: string): boolean {
  if (/^\(?(?:ban hành )?kèm theo /iu.test(text)) return true
  return text.length < LONGEST_TITLE && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
