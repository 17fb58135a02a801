import type { Ruling } from './layout/page-content.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import type { QuarterTurns } from './turn-box.ts'
import { toUpright } from './turn-box.ts'

const TYPE_PATH = 2
const TYPE_FORM = 5
const SEGMENT_LINE = 0
const SEGMENT_MOVE = 2
const SHORTEST = 5
const STRAIGHT = 0.8
const MOST_OBJECTS = 20_000
const MOST_SEGMENTS = 4_000
const DEEPEST_FORM = 4

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number]

/**
 * Flat and upright edges of the page's drawn paths (lines, thin boxes, cell frames), at least 5 points long,
 * in points of the words' upright frame. `scratch`: room for 64 bytes.
 */
export function readPageRulings(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  turned: QuarterTurns,
  scratch: number,
): Ruling[] {
  const rulings: Ruling[] = []
  const left = { objects: MOST_OBJECTS, segments: MOST_SEGMENTS * 5 }
  const add = (x1: number, y1: number, x2: number, y2: number) => {
    const box = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
    const upright = toUpright(box, turned, frame.width, frame.height)
    const width = upright.right - upright.left
    const height = upright.bottom - upright.top
    if (height <= STRAIGHT && width >= SHORTEST)
      rulings.push({ flat: true, at: (upright.top + upright.bottom) / 2, from: upright.left, to: upright.right })
    else if (width <= STRAIGHT && height >= SHORTEST)
      rulings.push({ flat: false, at: (upright.left + upright.right) / 2, from: upright.top, to: upright.bottom })
  }
  const shown: Matrix = [frame.a, frame.b, frame.c, frame.d, frame.e, frame.f]
  const visit = (object: number, space: Matrix, depth: number) => {
    left.objects -= 1
    const type = pdfium._FPDFPageObj_GetType(object)
    if (type === TYPE_PATH)
      readPath(pdfium, object, times(matrixOf(pdfium, object, scratch), space), scratch, left, add)
    if (type !== TYPE_FORM || depth >= DEEPEST_FORM) return
    const inner = times(matrixOf(pdfium, object, scratch), space)
    const count = pdfium._FPDFFormObj_CountObjects(object)
    for (let at = 0; at < count && left.objects > 0; at++)
      visit(pdfium._FPDFFormObj_GetObject(object, at), inner, depth + 1)
  }
  const count = pdfium._FPDFPage_CountObjects(page)
  for (let at = 0; at < count && left.objects > 0; at++) visit(pdfium._FPDFPage_GetObject(page, at), shown, 0)
  return rulings
}

function readPath(
  pdfium: Pdfium,
  path: number,
  matrix: Matrix,
  scratch: number,
  left: { segments: number },
  add: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  const count = Math.min(MOST_SEGMENTS, pdfium._FPDFPath_CountSegments(path), left.segments)
  left.segments -= count
  const [a, b, c, d, e, f] = matrix
  const float = scratch >> 2
  let startX = 0
  let startY = 0
  let lastX = 0
  let lastY = 0
  for (let at = 0; at < count; at++) {
    const segment = pdfium._FPDFPath_GetPathSegment(path, at)
    pdfium._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
    const ownX = pdfium.HEAPF32[float] as number
    const ownY = pdfium.HEAPF32[float + 1] as number
    const x = a * ownX + c * ownY + e
    const y = b * ownX + d * ownY + f
    const type = pdfium._FPDFPathSegment_GetType(segment)
    if (type === SEGMENT_LINE) add(lastX, lastY, x, y)
    if (type === SEGMENT_MOVE) {
      startX = x
      startY = y
    }
    lastX = x
    lastY = y
    if (pdfium._FPDFPathSegment_GetClose(segment)) add(lastX, lastY, startX, startY)
  }
}

function matrixOf(pdfium: Pdfium, object: number, scratch: number): Matrix {
  if (!pdfium._FPDFPageObj_GetMatrix(object, scratch)) return [1, 0, 0, 1, 0, 0]
  const at = scratch >> 2
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.HEAPF32.subarray(at, at + 6)
  return [a, b, c, d, e, f]
}

/** First `inner`, then `outer`. */
function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [oa, ob, oc, od, oe, of] = outer
  return [
    oa * a + oc * b,
    ob * a + od * b,
    oa * c + oc * d,
    ob * c + od * d,
    oa * e + oc * f + oe,
    ob * e + od * f + of,
  ]
}
