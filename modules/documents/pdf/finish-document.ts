import { documentsErrors } from '../documents-errors.ts'
import type { SourceDocument, SourceFormat, SourcePage, SourceWarning } from '../source-document.ts'

/** The document of these pages. Throws `file_without_words` when none of them has a word. */
export function finishDocument(
  format: SourceFormat,
  { text, pages }: { text: string; pages: SourcePage[] },
  warnings: Set<SourceWarning>,
): SourceDocument {
  if (!pages.some((page) => page.words.length > 0)) throw documentsErrors.file_without_words()
  return { format, text, pages, paragraphs: [], warnings: [...warnings] }
}
