import type { PlacedWord } from './layout/page-content.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import { placeRun } from './place-run.ts'
import { readRuns } from './read-runs.ts'
import type { QuarterTurns } from './turn-box.ts'
import { WordBuilder } from './word-builder.ts'

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

/** Reads the words of a loaded page with their boxes in points of the page as shown (upright frame). */
export function readPageWords(pdfium: Pdfium, page: number, frame: PageFrame, scratch: number): PageWords {
  const textPage = pdfium._FPDFText_LoadPage(page)
  if (textPage === 0) return { words: [], turned: 0, unreadable: 0, characters: 0, hidden: 0, isLegacy: false }
  try {
    const builder = new WordBuilder()
    const counts = readRuns(pdfium, textPage, frame, scratch, (run) => {
      const placed = placeRun(pdfium, textPage, run, frame, scratch)
      if (placed) builder.add(placed, run)
    })
    const [turned, words] = builder.finish()[0] ?? [0, []]
    return { words, turned, ...counts }
  } finally {
    pdfium._FPDFText_ClosePage(textPage)
  }
}
