import { documentsErrors } from '../documents-errors.ts'
import type { Pdfium } from './pdfium.ts'
import { forgetPdfium, loadPdfium } from './pdfium.ts'

/** An open PDF: PDFium, the document's pointer and how many pages it has. */
export type OpenPdf = { pdfium: Pdfium; document: number; pageCount: number }

const ERROR_PASSWORD = 4
const ERROR_SECURITY = 5

/**
 * Opens a PDF, hands it to `use` and closes it whatever happens.
 * Throws `file_locked` (password or unknown encryption), `file_damaged` (no PDF, broken, or PDFium gave up on it)
 * and `file_without_words` (no pages).
 */
export async function withPdf<Result>(bytes: Uint8Array, use: (pdf: OpenPdf) => Promise<Result>): Promise<Result> {
  const pdfium = await loadPdfium()
  const data = pdfium._malloc(Math.max(1, bytes.byteLength))
  if (data === 0) throw documentsErrors.reading_took_too_much_memory()
  pdfium.HEAPU8.set(bytes, data)
  let document = 0
  let isBroken = false
  try {
    document = pdfium._FPDF_LoadMemDocument(data, bytes.byteLength, 0)
    if (document === 0) throw refusal(pdfium._FPDF_GetLastError())
    const pageCount = pdfium._FPDF_GetPageCount(document)
    if (pageCount === 0) throw documentsErrors.file_without_words()
    return await use({ pdfium, document, pageCount })
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error
    forgetPdfium()
    isBroken = true
    throw documentsErrors.file_damaged()
  } finally {
    if (document !== 0 && !isBroken) pdfium._FPDF_CloseDocument(document)
    if (!isBroken) pdfium._free(data)
  }
}

function refusal(code: number): Error {
  return code === ERROR_PASSWORD || code === ERROR_SECURITY
    ? documentsErrors.file_locked()
    : documentsErrors.file_damaged()
}

/** Loads a page (index from 0), hands it to `use` and closes it. Throws `file_damaged` when the page cannot be loaded. */
export function withPage<Result>({ pdfium, document }: OpenPdf, index: number, use: (page: number) => Result): Result {
  const page = pdfium._FPDF_LoadPage(document, index)
  if (page === 0) throw documentsErrors.file_damaged({ page: index + 1 })
  try {
    return use(page)
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}
