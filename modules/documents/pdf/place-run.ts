import type { PlacedWord } from './layout/page-content.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import type { RunStyle } from './read-run-style.ts'
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
  pdfium._FPDFText_GetCharOrigin(textPage, run.first, scratch + ORIGIN_OFFSET, scratch + ORIGIN_OFFSET + 8)
  const double = (scratch + ORIGIN_OFFSET) >> 3
  const originX = pdfium.HEAPF64[double] as number
  const originY = pdfium.HEAPF64[double + 1] as number
  const box = shownBox(frame, x1, y1, x2, y2)
  const upright = toUpright(box, turned, frame.width, frame.height)
  const origin = toUpright(shownBox(frame, originX, originY, originX, originY), turned, frame.width, frame.height)
  if (!(upright.right > upright.left)) return null
  const { left, top, right, bottom } = upright
  return { text: run.text, left, top, right, bottom, baseline: origin.top, size, glued: false }
}

function shownBox(frame: PageFrame, x1: number, y1: number, x2: number, y2: number) {
  const ax = frame.a * x1 + frame.c * y1 + frame.e
  const ay = frame.b * x1 + frame.d * y1 + frame.f
  const bx = frame.a * x2 + frame.c * y2 + frame.e
  const by = frame.b * x2 + frame.d * y2 + frame.f
  return { left: Math.min(ax, bx), top: Math.min(ay, by), right: Math.max(ax, bx), bottom: Math.max(ay, by) }
}
