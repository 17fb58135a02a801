import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeText, documentsErrors, type SourcePage } from '../../../documents/index.ts'
import { readDirective } from '../../rules/read-directive.ts'
import type { ReadFile } from './read-attempt.ts'

/** Reads plain text in this process, as the reading process would. */
export const readAsText: ReadFile = async ({ path }) => {
  const decoded = decodeText(await readFile(path))
  if ('problem' in decoded)
    throw decoded.problem === 'empty' ? documentsErrors.file_empty() : documentsErrors.file_unknown()
  const { text } = decoded
  return {
    document: {
      format: 'text',
      text,
      pages: [],
      paragraphs: [{ start: 0, end: text.length, number: 1 }],
      warnings: [],
    },
    reading: readDirective(text),
  }
}

/** Reads plain text as if it had been recognised on two scanned pages, broken where the duties of the Sở Nội vụ begin. */
export const readAsScan: ReadFile = async (input) => {
  const { document, reading } = await readAsText(input)
  const middle = document.text.indexOf('2. Sở Nội vụ')
  const stretches = [
    [0, middle],
    [middle, document.text.length],
  ] as const
  const pages: SourcePage[] = stretches.map(([start, end], index) => ({
    number: index + 1,
    width: 1654,
    height: 2339,
    start,
    end,
    words: [[start, start + 4, 1000, 500.5, 1400, 620]],
    readBy: 'recognition',
    confidence: 0.9,
    image: `${index + 1}.jpg`,
  }))
  for (const { image } of pages) await writeFile(join(input.imagesFolder ?? '', image ?? ''), `picture ${image}`)
  return { document: { ...document, format: 'scan', pages, paragraphs: [], warnings: ['page_straightened'] }, reading }
}

/** A reader that tells when it began and goes on until it is stopped. */
export function heldReader() {
  const began = Promise.withResolvers<void>()
  const read: ReadFile = ({ signal, onProgress }) => {
    onProgress?.({ step: 'recognising', pagesDone: 1, pageCount: 12 })
    began.resolve()
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  }
  return { began: began.promise, read }
}

/** For files that are not to be read. */
export const neverRead: ReadFile = () => Promise.reject(new Error('must not be read'))
