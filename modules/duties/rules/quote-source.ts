/** Offsets (UTF-16, end exclusive) into a directive's frozen text. */
export type SourceSpan = { start: number; end: number }

/** The exact words of the source at these spans, joined by " … " where words were left out between them. */
export const quoteSource = (sourceText: string, spans: readonly SourceSpan[]): string =>
  spans.map((span) => sourceText.slice(span.start, span.end).trim()).join(' … ')
