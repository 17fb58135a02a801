import type { PageContent } from './layout/page-content.ts'
import { restoreWords } from './legacy-font.ts'
import { needsRecognition } from './needs-recognition.ts'
import type { OpenPdf } from './open-pdf.ts'
import { withPage } from './open-pdf.ts'
import { readPageFrame } from './page-frame.ts'
import { readMakeUp } from './read-make-up.ts'
import { readPageRulings } from './read-page-rulings.ts'
import { readPageWords } from './read-page-words.ts'

const SCRATCH_BYTES = 512

/** `content` is null when the page's words must be recognised; `isLegacy`: its letters were converted from TCVN3 or VNI. */
export type TextPage = { content: PageContent | null; isLegacy: boolean }

/** The text layer of a page (index from 0). */
export function readTextPage(pdf: OpenPdf, index: number): TextPage {
  const { pdfium } = pdf
  const scratch = pdfium._malloc(SCRATCH_BYTES)
  try {
    return withPage(pdf, index, (page) => {
      const frame = readPageFrame(pdfium, page, scratch)
      const found = readPageWords(pdfium, page, frame, scratch)
      const isLegacy = found.isLegacy || restoreWords(found.words) !== null
      if (needsRecognition(found, () => readMakeUp(pdfium, page, scratch))) return { content: null, isLegacy: false }
      const rulings = readPageRulings(pdfium, page, frame, found.turned, scratch)
      const { words, turned } = found
      const { width, height } = frame
      const content: PageContent = {
        number: index + 1,
        width,
        height,
        shownSize: { width, height },
        words,
        rulings,
        turned,
        readBy: 'text_layer',
        confidence: null,
        image: null,
      }
      return { content, isLegacy }
    })
  } finally {
    pdfium._free(scratch)
  }
}
