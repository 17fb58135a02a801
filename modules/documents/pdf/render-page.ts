import sharp from 'sharp'
import type { Picture } from '../scan/picture.ts'
import type { OpenPdf } from './open-pdf.ts'
import { withPage, withPdf } from './open-pdf.ts'

const FORMAT_BGR = 2
const CHANNELS = 3
const WITH_ANNOTATIONS = 0x01
const REVERSE_BYTE_ORDER = 0x10
const LONGEST_SIDE = 6000
const NARROWEST = 64
const WIDEST = 2400
const POINTS_AN_INCH = 72
/** Dots per inch at which pages are recognised: docs/adr/0008 says what was measured. */
const SHEET_DOTS_AN_INCH = 250

/**
 * JPEG (quality 80) of a PDF page as shown, `width` pixels wide (held between 64 and 2,400), `page` counted from 1.
 * Throws `file_locked`, `file_damaged` and, for a page the file does not have, RangeError.
 */
export async function renderPage(bytes: Uint8Array, options: { page: number; width: number }): Promise<Uint8Array> {
  const pixels = await withPdf(bytes, async (pdf) => {
    if (!Number.isInteger(options.page) || options.page < 1 || options.page > pdf.pageCount)
      throw new RangeError(`page ${options.page} of ${pdf.pageCount}`)
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, options.width)))
    return renderPixels(pdf, options.page - 1, () => width)
  })
  return sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: CHANNELS } })
    .jpeg({ quality: 80 })
    .toBuffer()
}

/** A page (index from 0) drawn for recognition, and its width in points. */
export function renderSheet(pdf: OpenPdf, index: number): { picture: Picture; pointsWidth: number } {
  let pointsWidth = 0
  const picture = renderPixels(pdf, index, (points) => {
    pointsWidth = points
    return (points / POINTS_AN_INCH) * SHEET_DOTS_AN_INCH
  })
  return { picture, pointsWidth }
}

/** Red, green and blue of a page on white, annotations such as stamps included; neither side longer than 6,000 pixels. */
function renderPixels(pdf: OpenPdf, index: number, widthFor: (points: number) => number): Picture {
  const { pdfium } = pdf
  return withPage(pdf, index, (page) => {
    const points = pdfium._FPDF_GetPageWidthF(page) || 1
    const ratio = (pdfium._FPDF_GetPageHeightF(page) || 1) / points
    const wanted = Math.max(1, Math.round(widthFor(points)))
    const width = Math.max(1, Math.min(wanted, LONGEST_SIDE, Math.floor(LONGEST_SIDE / ratio)))
    const height = Math.max(1, Math.min(LONGEST_SIDE, Math.round(width * ratio)))
    const size = width * height * CHANNELS
    const buffer = pdfium._malloc(size)
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, FORMAT_BGR, buffer, width * CHANNELS)
    try {
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
      pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS | REVERSE_BYTE_ORDER)
      return { data: pdfium.HEAPU8.slice(buffer, buffer + size), width, height, channels: CHANNELS }
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap)
      pdfium._free(buffer)
    }
  })
}
