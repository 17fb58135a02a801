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
  /** in the words' upright frame; null until a run is placed, or where the characters have no text object in common */
  baseline: number | null
  hasBaseline: boolean
}

const INVISIBLE = 3
const ASLANT = Math.PI / 18
const LONGEST_NAME = 128

/** Reads the styles of a text page's text objects, each once as long as its characters follow each other. */
export class RunStyles {
  private readonly pdfium: Pdfium
  private readonly textPage: number
  private readonly frame: PageFrame
  private readonly scratch: number
  private readonly converters = new Map<number, LetterConverter | null>()
  private owner = -1
  private style: RunStyle | null = null

  /** `scratch`: room for 160 bytes */
  constructor(pdfium: Pdfium, textPage: number, frame: PageFrame, scratch: number) {
    this.pdfium = pdfium
    this.textPage = textPage
    this.frame = frame
    this.scratch = scratch
  }

  /** The style of the text object `owner` (0: none), to which the character at `index` belongs. */
  of(index: number, owner: number): RunStyle {
    if (this.style && owner === this.owner) return this.style
    this.owner = owner
    this.style = this.read(index, owner)
    return this.style
  }

  private read(index: number, owner: number): RunStyle {
    const { pdfium, textPage, frame, scratch } = this
    const nominal = pdfium._FPDFText_GetFontSize(textPage, index)
    const found = pdfium._FPDFText_GetMatrix(textPage, index, scratch)
    const at = scratch >> 2
    const floats = pdfium.HEAPF32
    const [a, b] = found ? [floats[at] as number, floats[at + 1] as number] : [1, 0]
    const [c, d] = found ? [floats[at + 2] as number, floats[at + 3] as number] : [0, 1]
    return {
      size: nominal * Math.hypot(c, d) || 1,
      turned: quarterTurns(frame.a * a + frame.c * b, frame.b * a + frame.d * b),
      hidden: owner !== 0 && pdfium._FPDFTextObj_GetTextRenderMode(owner) === INVISIBLE,
      convert: owner === 0 ? null : this.converterOf(pdfium._FPDFTextObj_GetFont(owner)),
      baseline: null,
      hasBaseline: owner !== 0,
    }
  }

  private converterOf(font: number): LetterConverter | null {
    const known = this.converters.get(font)
    if (known !== undefined) return known
    const { pdfium, scratch } = this
    const length = Math.min(LONGEST_NAME, pdfium._FPDFFont_GetBaseFontName(font, scratch, LONGEST_NAME))
    const name = Buffer.from(pdfium.HEAPU8.subarray(scratch, scratch + Math.max(0, length - 1))).toString('latin1')
    const converter = legacyConverter(name)
    this.converters.set(font, converter)
    return converter
  }
}

/** How a line that runs along (x, y) of the page as shown stands; null when aslant. */
function quarterTurns(x: number, y: number): QuarterTurns | null {
  if (y === 0 && x > 0) return 0
  const angle = Math.atan2(y, x)
  const quarters = Math.round(angle / (Math.PI / 2))
  const isAslant = Math.abs(angle - quarters * (Math.PI / 2)) > ASLANT
  return isAslant ? null : (((quarters + 4) % 4) as QuarterTurns)
}
