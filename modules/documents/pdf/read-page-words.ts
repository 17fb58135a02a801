import type { PlacedWord } from './layout/page-content.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import { placeRun } from './place-run.ts'
import type { RunStyle } from './read-run-style.ts'
import { readRunStyle } from './read-run-style.ts'
import type { QuarterTurns } from './turn-box.ts'

/** Words of a text layer in the order the file draws them; `turned` is how most of them stand, those that stand otherwise are left out. */
export type PageWords = {
  words: PlacedWord[]
  turned: QuarterTurns
  /** characters that stand for no letter: without a map, or private ones */
  unreadable: number
  characters: number
  /** how many of them are drawn invisibly, as the words under a scanned picture are */
  hidden: number
  /** some fonts had TCVN3 or VNI codes, which were converted */
  isLegacy: boolean
}

/** Neighbouring characters of one text object without white space between them. */
type Run = { text: string; first: number; last: number; style: RunStyle; afterSpace: boolean }

const WORD_GAP = 0.17
const BASELINE_SHIFT = 0.12
const SOFT_HYPHEN = 0xad

/**
 * Reads the words of a loaded page with their boxes in points of the page as shown (upright frame).
 * A word ends at white space, at a gap wider than 0.17 of its size, and where the baseline changes (footnote marks).
 */
export function readPageWords(pdfium: Pdfium, page: number, frame: PageFrame, scratch: number): PageWords {
  const result: PageWords = { words: [], turned: 0, unreadable: 0, characters: 0, hidden: 0, isLegacy: false }
  const textPage = pdfium._FPDFText_LoadPage(page)
  if (textPage === 0) return result
  try {
    const words = new WordBuilder()
    readRuns(pdfium, textPage, frame, scratch, result, (run) => {
      const placed = placeRun(pdfium, textPage, run, frame, scratch)
      if (placed) words.add(placed, run.style, run.afterSpace)
    })
    const [most] = words.finish()
    if (most) [result.turned, result.words] = most
    return result
  } finally {
    pdfium._FPDFText_ClosePage(textPage)
  }
}

function readRuns(
  pdfium: Pdfium,
  textPage: number,
  frame: PageFrame,
  scratch: number,
  result: PageWords,
  take: (run: Run) => void,
): void {
  const count = pdfium._FPDFText_CountChars(textPage)
  const { _FPDFText_GetUnicode: unicodeOf, _FPDFText_GetTextObject: objectOf } = pdfium
  const fontNames = new Map<number, string>()
  let object = -1
  let run: Run | null = null
  let style: RunStyle | null = null
  let afterSpace = true
  let high = 0
  const close = () => {
    if (run) take(run)
    run = null
  }
  for (let index = 0; index < count; index++) {
    let code = unicodeOf(textPage, index)
    if (code >= 0xd800 && code < 0xdc00) {
      high = code
      continue
    }
    if (code >= 0xdc00 && code < 0xe000 && high !== 0) code = (high - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000
    high = 0
    // PDFium marks a hyphen at a line's end by these two codes; Vietnamese words are not hyphenated
    if (code === 0x02 || code === 0xfffe) code = 0x2d
    if (isSpace(code)) {
      close()
      afterSpace = true
      continue
    }
    result.characters += 1
    const owner = objectOf(textPage, index)
    if (owner !== object || style === null) {
      if (!isCombining(code)) close()
      object = owner
      style = readRunStyle(pdfium, textPage, index, owner, frame, scratch, fontNames)
    }
    if (style.hidden) result.hidden += 1
    if (style.convert) result.isLegacy = true
    else if (code < 0x20 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) result.unreadable += 1
    // in TCVN3 the code of the soft hyphen is a letter
    if (code === 0 || (code >= 0x200b && code <= 0x200d) || (code === SOFT_HYPHEN && !style.convert)) continue
    const open = run as Run | null
    if (open) {
      open.text += String.fromCodePoint(code)
      if (!isCombining(code)) open.last = index
    } else {
      run = { text: String.fromCodePoint(code), first: index, last: index, style, afterSpace }
      afterSpace = false
    }
  }
  close()
}

/** Joins placed runs into words. */
class WordBuilder {
  private readonly byTurn = new Map<QuarterTurns, PlacedWord[]>()
  private word: PlacedWord | null = null
  private style: RunStyle | null = null

  add(run: PlacedWord, style: RunStyle, afterSpace: boolean): void {
    const { word } = this
    if (word && this.style && !afterSpace && this.style.turned === style.turned) {
      const size = Math.max(run.size, word.size)
      const gap = run.left - word.right
      const shift = Math.abs(run.baseline - word.baseline)
      const isNear = gap < WORD_GAP * size && gap > -0.6 * size
      if (isNear && shift <= BASELINE_SHIFT * size && this.style.convert === style.convert) {
        word.text += run.text
        word.right = Math.max(word.right, run.right)
        word.top = Math.min(word.top, run.top)
        word.bottom = Math.max(word.bottom, run.bottom)
        return
      }
      run.glued = isNear && shift < 0.6 * size
    }
    this.close()
    this.word = run
    this.style = style
  }

  /** The words by how they stand, the most first. */
  finish(): [QuarterTurns, PlacedWord[]][] {
    this.close()
    return [...this.byTurn].sort((one, other) => other[1].length - one[1].length)
  }

  private close(): void {
    const { word, style } = this
    this.word = null
    if (!word || !style || style.turned === null) return
    word.text = (style.convert ? style.convert(word.text) : word.text).normalize('NFC')
    const list = this.byTurn.get(style.turned)
    if (list) list.push(word)
    else this.byTurn.set(style.turned, [word])
  }
}

const isSpace = (code: number): boolean =>
  (code <= 0x20 && code !== 0 && code !== 2) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f
