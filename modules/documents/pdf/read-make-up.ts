import type { Pdfium } from './pdfium.ts'

/** What covers a page besides words. */
export type PageMakeUp = { hasPicture: boolean; hasLargePicture: boolean; hasDrawing: boolean }

const TYPE_PATH = 2
const TYPE_IMAGE = 3
const TYPE_FORM = 5
const LARGE = 0.5
const MOST_OBJECTS = 2000

/** Looks for pictures on a loaded page; a large one covers half of it, as a scanned sheet does. `scratch`: 16 bytes. */
export function readMakeUp(pdfium: Pdfium, page: number, scratch: number): PageMakeUp {
  const area = pdfium._FPDF_GetPageWidthF(page) * pdfium._FPDF_GetPageHeightF(page)
  const result = { hasPicture: false, hasLargePicture: false, hasDrawing: false }
  const count = Math.min(MOST_OBJECTS, pdfium._FPDFPage_CountObjects(page))
  let covered = 0
  for (let at = 0; at < count; at++) {
    const object = pdfium._FPDFPage_GetObject(page, at)
    const type = pdfium._FPDFPageObj_GetType(object)
    if (type === TYPE_PATH || type === TYPE_FORM) result.hasDrawing = true
    if (type !== TYPE_IMAGE && type !== TYPE_FORM) continue
    if (!pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue
    const float = scratch >> 2
    const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(float, float + 4)
    if (type === TYPE_IMAGE) result.hasPicture = true
    if (type === TYPE_IMAGE || isPictureForm(pdfium, object)) covered += (right - left) * (top - bottom)
  }
  result.hasLargePicture = covered > area * LARGE
  return result
}

function isPictureForm(pdfium: Pdfium, form: number): boolean {
  const count = Math.min(MOST_OBJECTS, pdfium._FPDFFormObj_CountObjects(form))
  for (let at = 0; at < count; at++)
    if (pdfium._FPDFPageObj_GetType(pdfium._FPDFFormObj_GetObject(form, at)) === TYPE_IMAGE) return true
  return false
}
