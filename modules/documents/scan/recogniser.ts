import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import tesseract from 'tesseract.js'

/** A word as recognised: box and baseline in pixels, confidence from 0 to 1. */
export type RecognisedWord = {
  text: string
  left: number
  top: number
  right: number
  bottom: number
  baseline: number
  size: number
  confidence: number
}

export type PicturePart = { left: number; top: number; width: number; height: number }

export type Recogniser = {
  /** how many pages are recognised at the same time */
  lanes: number
  /** Recognises a PNG, or a part of it taken for one block of lines. Rejects with the signal's reason as soon as it aborts. */
  recognise: (png: Buffer, part?: PicturePart) => Promise<RecognisedWord[]>
  close: () => Promise<void>
}

const LSTM_ONLY = 1
const require = createRequire(import.meta.url)
const DATA_FOLDER = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')

/**
 * Starts Tesseract workers with the Vietnamese data of the installed package (no network), at most one a core.
 * They live until `close` or until the signal aborts, which ends them at once.
 */
export async function startRecogniser(options: { pages: number; signal?: AbortSignal }): Promise<Recogniser> {
  const { signal } = options
  signal?.throwIfAborted()
  const lanes = Math.max(1, Math.min(availableParallelism(), options.pages))
  const workers: tesseract.Worker[] = []
  const scheduler = tesseract.createScheduler()
  const close = async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
  }
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined)
  signal?.addEventListener('abort', () => {
    broken.reject(signal.reason)
    close().catch(() => undefined)
  })
  const start = async () => {
    const worker = await tesseract.createWorker('vie', LSTM_ONLY, {
      langPath: DATA_FOLDER,
      cacheMethod: 'none',
      gzip: true,
      errorHandler: () => undefined,
    })
    workers.push(worker)
    await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO, user_defined_dpi: '250' })
    scheduler.addWorker(worker)
  }
  try {
    await Promise.race([Promise.all(Array.from({ length: lanes }, start)), broken.promise])
  } catch (error) {
    await close()
    throw error
  }
  if (signal?.aborted) await close()
  return {
    lanes,
    recognise: async (png, part) => {
      signal?.throwIfAborted()
      const job = scheduler.addJob('recognize', png, part ? blockOptions(part) : {}, { text: false, blocks: true })
      const { data } = await Promise.race([job, broken.promise])
      return toWords(data.blocks ?? [])
    },
    close,
  }
}

/** Tesseract takes its own parameters among the options, though their type does not tell. */
function blockOptions(rectangle: PicturePart): Partial<tesseract.RecognizeOptions> {
  const options = { rectangle, tessedit_pageseg_mode: tesseract.PSM.SINGLE_BLOCK }
  return options
}

function toWords(blocks: tesseract.Block[]): RecognisedWord[] {
  const words: RecognisedWord[] = []
  for (const block of blocks)
    for (const paragraph of block.paragraphs)
      for (const line of paragraph.lines)
        for (const word of line.words) {
          const { x0, y0, x1, y1 } = word.bbox
          const { baseline } = line
          const slope = baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0
          words.push({
            text: word.text,
            left: x0,
            top: y0,
            right: x1,
            bottom: y1,
            baseline: baseline.y0 + slope * ((x0 + x1) / 2 - baseline.x0),
            size: line.rowAttributes.rowHeight,
            confidence: word.confidence / 100,
          })
        }
  return words
}
