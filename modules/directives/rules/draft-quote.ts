import type { Span } from './directive-reading.ts'

/** The exact words of the source at these spans, joined by " … " where words were left out between them. */
export const quoteSource = (sourceText: string, spans: readonly Span[]): string =>
  spans.map((span) => sourceText.slice(span.start, span.end).trim()).join(' … ')

/** True when the span is a stretch of this text that holds at least one letter or digit. */
export const isSpanOf = (sourceText: string, span: Span): boolean =>
  span.start < span.end && span.end <= sourceText.length && /[\p{L}\p{N}]/u.test(sourceText.slice(span.start, span.end))
