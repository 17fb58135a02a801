import type { Pdfium } from './pdfium.ts'

/**
 * How points of a page's own space (origin lower left, y upwards) come to stand on the page as shown
 * (origin upper left, y downwards), its CropBox and rotation taken into account: x' = ax + cy + e, y' = bx + dy + f.
 */
export type PageFrame = {
  width: number
  height: number
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
}

/** The frame of a loaded page. `scratch` is room for four floats. Lengths in points. */
export function readPageFrame(pdfium: Pdfium, page: number, scratch: number): PageFrame {
  const width = pdfium._FPDF_GetPageWidthF(page)
  const height = pdfium._FPDF_GetPageHeightF(page)
  const rotation = pdfium._FPDFPage_GetRotation(page)
  const found = pdfium._FPDF_GetPageBoundingBox(page, scratch)
  const at = scratch >> 2
  const [left = 0, top = 0, right = 0, bottom = 0] = found
    ? pdfium.HEAPF32.subarray(at, at + 4)
    : [0, rotation % 2 === 0 ? height : width, rotation % 2 === 0 ? width : height, 0]
  switch (rotation) {
    case 1:
      return { width, height, a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left }
    case 2:
      return { width, height, a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom }
    case 3:
      return { width, height, a: 0, b: -1, c: -1, d: 0, e: top, f: right }
    default:
      return { width, height, a: 1, b: 0, c: 0, d: -1, e: -left, f: top }
  }
}
