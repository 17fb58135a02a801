import { extensionOf } from '../check-extension.ts'
import { documentsErrors } from '../documents-errors.ts'
import type { SourceDocument, SourceParagraph } from '../source-document.ts'
import { decodeText } from './decode-text.ts'

const PROBLEMS = {
  empty: documentsErrors.file_without_words,
  binary: documentsErrors.file_unknown,
  unknown_encoding: documentsErrors.encoding_unknown,
}

/**
 * Reads plain text or Markdown (told apart by the name only); each line that has words is a paragraph.
 * Throws file_without_words, file_unknown, encoding_unknown.
 */
export function readText(bytes: Uint8Array, name: string): SourceDocument {
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw PROBLEMS[decoded.problem]()
  const text = decoded.text.replaceAll('\u0000', '').normalize('NFC')
  const isMarkdown = ['md', 'markdown'].includes(extensionOf(name))
  return {
    format: isMarkdown ? 'markdown' : 'text',
    text,
    pages: [],
    paragraphs: linesOf(text),
    warnings: decoded.warnings,
  }
}

function linesOf(text: string): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = []
  let start = 0
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length, number: at + 1 })
    start += line.length + 1
  }
  return paragraphs
}
