import { documentsErrors } from '../documents-errors.ts'
import type { SourceDocument, SourceWarning } from '../source-document.ts'
import { writeSourceText } from '../write-source-text.ts'
import { createRtfReader } from './rtf-reader.ts'
import { tokenizeRtf } from './tokenize-rtf.ts'

/**
 * Reads RTF 1.9.1: list numbers as the file shows them, tables, notes at the end, deleted and hidden text left out,
 * letters of legacy fonts restored. Throws file_damaged, file_without_words.
 */
export function readRtf(bytes: Uint8Array): SourceDocument {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const start = source.indexOf('{\\rtf')
  if (start < 0) throw documentsErrors.file_damaged({ format: 'RTF' })
  const reader = createRtfReader()
  for (const token of tokenizeRtf(source.slice(start))) {
    reader.take(token)
    if (reader.isDone()) break
  }
  const { blocks, notes, wasLegacy, hasRevisions } = reader.finish()
  const warnings: SourceWarning[] = []
  if (hasRevisions) warnings.push('tracked_changes_resolved')
  if (wasLegacy) warnings.push('legacy_encoding')
  return writeSourceText('rtf', { blocks, notes }, warnings)
}
