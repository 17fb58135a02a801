import type { LetterConverter } from './legacy-font.ts'
import { legacyConverter } from './legacy-font.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import type { QuarterTurns } from './turn-box.ts'

/** What all characters of one text object share. */
export type RunStyle = {
  /** height of the type in points, as shown */
  size: number
  /** null when the words stand aslant, as watermarks do */
  turned: QuarterTurns | null
  hidden: boolean
  /** for a font whose codes are not Unicode (TCVN3, VNI); the same function for all runs of a font */
  convert: LetterConverter | null
}

const INVISIBLE = 3
const ASLANT = Math.PI / 18
const LONGEST_NAME = 128

/** Reads the style of the text object `owner`, to which the character at `index` belongs. `scratch`: room for 160 bytes. */
export function readRunStyle(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  owner: number,
  frame: PageFrame,
  scratch: number,
  fontNames: Map<number, string>,
): RunStyle {
  const nominal = pdfium._FPDFText_GetFontSize(textPage, index)
  const found = pdfium._FPDFText_GetMatrix(textPage, index, scratch)
  const at = scratch >> 2
  const [a = 1, b = 0, c = 0, d = 1] = found ? pdfium.HEAPF32.subarray(at, at + 4) : []
  const alongX = frame.a * a + frame.c * b
  const alongY = frame.b * a + frame.d * b
  const angle = Math.atan2(alongY, alongX)
  const quarters = Math.round(angle / (Math.PI / 2))
  const aslant = Math.abs(angle - quarters * (Math.PI / 2)) > ASLANT
  const name = owner === 0 ? '' : fontName(pdfium, owner, scratch, fontNames)
  return {
    size: nominal * Math.hypot(c, d) || 1,
    turned: aslant ? null : (((quarters + 4) % 4) as QuarterTurns),
    hidden: owner !== 0 && pdfium._FPDFTextObj_GetTextRenderMode(owner) === INVISIBLE,
    convert: legacyConverter(name),
  }
}

function fontName(pdfium: Pdfium, owner: number, scratch: number, fontNames: Map<number, string>): string {
  const font = pdfium._FPDFTextObj_GetFont(owner)
  const known = fontNames.get(font)
  if (known !== undefined) return known
  const length = Math.min(LONGEST_NAME, pdfium._FPDFFont_GetBaseFontName(font, scratch, LONGEST_NAME))
  const name = Buffer.from(pdfium.HEAPU8.subarray(scratch, scratch + Math.max(0, length - 1))).toString('latin1')
  fontNames.set(font, name)
  return name
}
