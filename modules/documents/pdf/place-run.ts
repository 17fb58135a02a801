import type { PlacedWord } from './layout/page-content.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import type { RunStyle } from './run-styles.ts'
import type { QuarterTurns } from './turn-box.ts'
import { toUpright } from './turn-box.ts'

const ORIGIN_OFFSET = 32

/**
 * The place of a run of characters of one text object: from the box of its first to that of its last character, as high as the
 * font's ascent and descent. Null when it is drawn aslant or has no box. `scratch`: room for 48 bytes.
 */
export function placeRun(
  pdfium: Pdfium,
  textPage: number,
  run: { text: string; first: number; last: number; style: RunStyle },
  frame: PageFrame,
  scratch: number,
): PlacedWord | null {
  const { turned, size } = run.style
  if (turned === null || !pdfium._FPDFText_GetLooseCharBox(textPage, run.first, scratch)) return null
  const at = scratch >> 2
  let floats = pdfium.HEAPF32
  let x1 = floats[at] as number
  let y1 = floats[at + 1] as number
  let x2 = floats[at + 2] as number
  let y2 = floats[at + 3] as number
  if (run.last !== run.first && pdfium._FPDFText_GetLooseCharBox(textPage, run.last, scratch)) {
    floats = pdfium.HEAPF32
    x1 = Math.min(x1, floats[at] as number)
    y1 = Math.max(y1, floats[at + 1] as number)
    x2 = Math.max(x2, floats[at + 2] as number)
    y2 = Math.min(y2, floats[at + 3] as number)
  }
  const box = upright(frame, turned, x1, y1, x2, y2)
  if (!(box.right > box.left)) return null
  const { left, top, right, bottom } = box
  const baseline = baselineOf(pdfium, textPage, run.first, run.style, turned, frame, scratch + ORIGIN_OFFSET)
  return { text: run.text, left, top, right, bottom, baseline, size, glued: false }
}

/** All characters of a text object stand on one baseline, so PDFium is asked once an object. */
function baselineOf(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  style: RunStyle,
  turned: QuarterTurns,
  frame: PageFrame,
  scratch: number,
): number {
  if (style.baseline !== null) return style.baseline
  pdfium._FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)
  const x = pdfium.HEAPF64[scratch >> 3] as number
  const y = pdfium.HEAPF64[(scratch >> 3) + 1] as number
  const { top } = upright(frame, turned, x, y, x, y)
  if (style.hasBaseline) style.baseline = top
  return top
}

function upright(frame: PageFrame, turned: QuarterTurns, x1: number, y1: number, x2: number, y2: number) {
  const ax = frame.a * x1 + frame.c * y1 + frame.e
  const ay = frame.b * x1 + frame.d * y1 + frame.f
  const bx = frame.a * x2 + frame.c * y2 + frame.e
  const by = frame.b * x2 + frame.d * y2 + frame.f
  const box = { left: Math.min(ax, bx), top: Math.min(ay, by), right: Math.max(ax, bx), bottom: Math.max(ay, by) }
  return turned === 0 ? box : toUpright(box, turned, frame.width, frame.height)
}
