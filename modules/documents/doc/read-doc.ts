import { documentsErrors } from '../documents-errors.ts'
import { readDocx } from '../docx/read-docx.ts'
import type { ReadOptions, SourceDocument } from '../source-document.ts'
import { convertWithOffice } from './convert-with-office.ts'

/** Reads a Word 97–2003 file by way of DOCX. Throws what `convertWithOffice` and `readDocx` throw. */
export async function readDoc(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const docx = await convertWithOffice(bytes, options.signal)
  if (docx.length === 0) throw documentsErrors.file_damaged({ format: 'DOC' })
  const source = readDocx(docx)
  return { ...source, format: 'doc', warnings: [...source.warnings, 'converted_by_office'] }
}
