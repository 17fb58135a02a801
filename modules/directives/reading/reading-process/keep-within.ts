import type { SourceDocument } from '../../../documents/index.ts'

/**
 * The beginning of a document that is longer than can be reviewed at once, to the end of its last whole page or
 * paragraph, with the warning `pages_left_out`; the original keeps the rest. `limit` is in UTF-16 units.
 */
export function keepWithin(document: SourceDocument, limit: number): SourceDocument {
  if (document.text.length <= limit) return document
  const pages = document.pages.filter(({ end }) => end <= limit)
  const paragraphs = document.paragraphs.filter(({ end }) => end <= limit)
  const end = Math.max(0, ...pages.map((page) => page.end), ...paragraphs.map((paragraph) => paragraph.end))
  const text = document.text.slice(0, end || limit).trimEnd()
  return {
    ...document,
    text,
    pages: pages.map((page) => ({ ...page, words: page.words.filter(([, wordEnd]) => wordEnd <= text.length) })),
    paragraphs,
    warnings: [...new Set([...document.warnings, 'pages_left_out' as const])],
  }
}
