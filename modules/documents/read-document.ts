import { DomainError } from '../../platform/errors.ts'
import { isWrongExtension } from './check-extension.ts'
import { documentsErrors } from './documents-errors.ts'
import { type RecognisedFormat, recogniseFormat } from './recognise-format.ts'
import type { ReadOptions, SourceDocument } from './source-document.ts'

type Reader = (bytes: Uint8Array, options: ReadOptions) => SourceDocument | Promise<SourceDocument>

/** Readers are loaded when a file needs them, so that a text file does not wait for PDF and pictures. */
const READERS: Record<RecognisedFormat, () => Promise<Reader>> = {
  text: async () => {
    const { readText } = await import('./text/read-text.ts')
    return (bytes, options) => readText(bytes, options.name)
  },
  html: async () => (await import('./html/read-html.ts')).readHtml,
  rtf: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  doc: async () => (await import('./doc/read-doc.ts')).readDoc,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  image: async () => (await import('./scan/read-picture.ts')).readPicture,
}

/**
 * Reads any file as words, by its content. Throws a DomainError of `documentsErrors` when it is no document or cannot
 * be read, and the signal's reason when it was stopped; nothing else.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  options.signal?.throwIfAborted()
  options.onProgress?.({ step: 'opening', pagesDone: 0, pageCount: null })
  const format = recogniseFormat(bytes)
  const read = await READERS[format]()
  const source = await readOrExplain(read, format, bytes, options)
  options.signal?.throwIfAborted()
  if (!isWrongExtension(options.name, source.format)) return source
  return { ...source, warnings: [...source.warnings, 'wrong_extension'] }
}

/** A file may be damaged in ways no reader thought of; that is told as damage, not as a fault of the system. */
async function readOrExplain(
  read: Reader,
  format: RecognisedFormat,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<SourceDocument> {
  try {
    return await read(bytes, options)
  } catch (error) {
    if (error instanceof DomainError || options.signal?.aborted) throw error
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error)
    throw documentsErrors.file_damaged({ format, reason })
  }
}
