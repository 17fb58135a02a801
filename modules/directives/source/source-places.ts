import type { Span } from '../rules/directive-reading.ts'
import type { SourceLayout } from './source-page-store.ts'

/** Where in the original some words stand: a page, or a paragraph where there are no pages; both counted from 1. */
export type SourcePlace = { page: number | null; paragraph: number | null }

const overlap = (span: Span, stretch: Span) => span.start < stretch.end && stretch.start < span.end

/** Each page or paragraph that the spans touch, once, in the order of the original; empty when nothing is known. */
export function placesOf({ pages, paragraphs }: SourceLayout, spans: readonly Span[]): SourcePlace[] {
  const isTouched = (stretch: Span) => spans.some((span) => overlap(span, stretch))
  if (pages.length > 0) return pages.filter(isTouched).map(({ number }) => ({ page: number, paragraph: null }))
  return paragraphs.filter(isTouched).map(({ number }) => ({ page: null, paragraph: number }))
}
