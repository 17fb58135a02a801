import type { Paragraph, Span } from './directive-reading.ts'
import { foldSpan, rawSpan } from './fold-text.ts'
import { findOutlineMark } from './outline-marks.ts'

/** Words a person selected: folded, with the outline mark ("a)", "-") and stray edges left out of text and span. */
export function readSelection(sourceText: string, span: Span): { text: string; span: Span } | null {
  const folded = foldSpan(sourceText, span)
  const from = findOutlineMark(folded.text)?.length ?? 0
  const text = folded.text.slice(from).trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const start = folded.text.indexOf(text, from)
  return { text, span: rawSpan(folded, start, start + text.length) }
}

/** The heading of the assignment part under which a place of the text stands. */
export function sectionAt(paragraphs: readonly Paragraph[], assignmentPart: Span | null, at: number): string | null {
  const from = assignmentPart?.start ?? 0
  const headings = paragraphs.filter(({ kind, span }) => kind === 'heading' && span.start >= from && span.end <= at)
  return headings.at(-1)?.text ?? null
}
