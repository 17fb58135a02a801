import { finishDocument } from '../pdf/finish-document.ts'
import { assembleDocument } from '../pdf/layout/assemble-document.ts'
import type { PageContent } from '../pdf/layout/page-content.ts'
import { reportProgress } from '../pdf/report-progress.ts'
import type { ReadOptions, SourceDocument, SourceWarning } from '../source-document.ts'
import type { OpenPicture } from './open-picture.ts'
import { openPicture } from './open-picture.ts'
import { recognisePage } from './recognise-page.ts'
import type { Recogniser } from './recogniser.ts'
import { startRecogniser } from './recogniser.ts'

/**
 * Reads a picture of a document (JPG, PNG, TIFF of several sheets, WebP) by recognition.
 * Throws `file_damaged`, `file_unpacks_too_large`, `file_without_words`, or the signal's reason.
 */
export async function readPicture(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  options.signal?.throwIfAborted()
  const picture = await openPicture(bytes)
  const warnings = new Set<SourceWarning>()
  const recogniser = await startRecogniser({ pages: picture.sheets, ...signalOf(options) })
  try {
    const assembled = await assembleDocument(readSheets(picture, recogniser, options, warnings))
    return finishDocument('image', assembled, warnings)
  } finally {
    await recogniser.close()
  }
}

const signalOf = ({ signal }: ReadOptions): { signal?: AbortSignal } => (signal ? { signal } : {})

async function* readSheets(
  picture: OpenPicture,
  recogniser: Recogniser,
  options: ReadOptions,
  warnings: Set<SourceWarning>,
): AsyncGenerator<PageContent> {
  const progress = reportProgress('recognising', picture.sheets, options.onProgress)
  const waiting: Promise<PageContent>[] = []
  for (let index = 0; index < picture.sheets || waiting.length > 0; ) {
    options.signal?.throwIfAborted()
    if (index < picture.sheets && waiting.length < recogniser.lanes) {
      const reading = readOne(picture, index, recogniser, options, warnings)
      reading.catch(() => undefined)
      waiting.push(reading)
      index += 1
      continue
    }
    yield (await waiting.shift()) as PageContent
    progress()
  }
}

async function readOne(
  picture: OpenPicture,
  index: number,
  recogniser: Recogniser,
  options: ReadOptions,
  warnings: Set<SourceWarning>,
): Promise<PageContent> {
  const sheet = await picture.readSheet(index)
  const page = await recognisePage(sheet, recogniser, { number: index + 1, imagesFolder: options.imagesFolder })
  for (const warning of page.warnings) warnings.add(warning)
  return page.content
}
