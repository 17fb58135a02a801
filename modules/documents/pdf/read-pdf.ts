import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { DomainError } from '../../../platform/errors.ts'
import { recognisePage } from '../scan/recognise-page.ts'
import type { Recogniser } from '../scan/recogniser.ts'
import { startRecogniser } from '../scan/recogniser.ts'
import type { ReadOptions, SourceDocument, SourceWarning } from '../source-document.ts'
import { finishDocument } from './finish-document.ts'
import { assembleDocument } from './layout/assemble-document.ts'
import type { PageContent } from './layout/page-content.ts'
import type { OpenPdf } from './open-pdf.ts'
import { withPdf } from './open-pdf.ts'
import { readTextPage } from './read-text-page.ts'
import { renderSheet } from './render-page.ts'
import { reportProgress } from './report-progress.ts'

type Reading = {
  pdf: OpenPdf
  options: ReadOptions
  warnings: Set<SourceWarning>
  recogniser: Promise<Recogniser> | null
  isClosed: boolean
}

const LONGEST_TURN = 25

/**
 * Reads a PDF: its text layer, and by recognition the pages without usable words. `scan` when most pages were recognised.
 * Throws `file_locked`, `file_damaged`, `file_without_words`, or the signal's reason; other work gets its turn every 25 ms.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  options.signal?.throwIfAborted()
  options.onProgress?.({ step: 'opening', pagesDone: 0, pageCount: null })
  const warnings = new Set<SourceWarning>()
  return withPdf(bytes, async (pdf) => {
    const reading: Reading = { pdf, options, warnings, recogniser: null, isClosed: false }
    try {
      const assembled = await assembleDocument(readPages(reading))
      const recognised = assembled.pages.filter((page) => page.readBy === 'recognition').length
      const format = recognised * 2 > assembled.pages.length ? 'scan' : 'pdf'
      return finishDocument(format, assembled, warnings)
    } finally {
      reading.isClosed = true
      const recogniser = await reading.recogniser?.catch(() => null)
      await recogniser?.close()
    }
  })
}

async function* readPages(reading: Reading): AsyncGenerator<PageContent> {
  const { pdf, options } = reading
  const progress = reportProgress('reading', pdf.pageCount, options.onProgress)
  const waiting: Promise<PageContent>[] = []
  let turnBegan = performance.now()
  for (let index = 0; index < pdf.pageCount; index++) {
    options.signal?.throwIfAborted()
    const content = readOrLeaveOut(reading, index)
    if (content && waiting.length === 0) yield content
    else waiting.push(content ? Promise.resolve(content) : recognise(reading, index))
    if (content && waiting.length === 0) progress()
    while (waiting.length > availableParallelism()) {
      yield (await waiting.shift()) as PageContent
      progress(true)
    }
    if (performance.now() - turnBegan < LONGEST_TURN) continue
    await setImmediate()
    turnBegan = performance.now()
  }
  for (const page of waiting) {
    yield await page
    progress(true)
  }
}

/** A page that cannot be loaded in an otherwise sound file is left out with a warning. */
function readOrLeaveOut({ pdf, warnings }: Reading, index: number): PageContent | null {
  try {
    const { content, isLegacy } = readTextPage(pdf, index)
    if (isLegacy) warnings.add('legacy_encoding')
    return content
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    warnings.add('pages_left_out')
    return blankPage(index + 1)
  }
}

function blankPage(number: number): PageContent {
  const size = { width: 595, height: 842 }
  return {
    number,
    ...size,
    shownSize: size,
    words: [],
    rulings: [],
    turned: 0,
    readBy: 'text_layer',
    confidence: null,
    image: null,
  }
}

/** Draws the page's picture and has a worker recognise its words; a reading that broke off draws no more. */
function recognise(reading: Reading, index: number): Promise<PageContent> {
  const { pdf, options, warnings } = reading
  const work = async (): Promise<PageContent> => {
    const { signal, imagesFolder } = options
    reading.recogniser ??= startRecogniser({ pages: pdf.pageCount - index, ...(signal ? { signal } : {}) })
    const recogniser = await reading.recogniser
    if (reading.isClosed) throw new Error('reading has ended')
    const { picture, pointsWidth } = renderSheet(pdf, index)
    const page = await recognisePage(picture, recogniser, { number: index + 1, imagesFolder, pointsWidth })
    for (const warning of page.warnings) warnings.add(warning)
    return page.content
  }
  const result = work()
  result.catch(() => undefined)
  return result
}
