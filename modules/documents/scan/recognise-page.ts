import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageContent, PlacedWord } from '../pdf/layout/page-content.ts'
import type { SourceWarning } from '../source-document.ts'
import { findSkew } from './find-skew.ts'
import { findUnreadOrdinals } from './find-unread-ordinals.ts'
import type { Picture } from './picture.ts'
import { cropPicture, shrinkPicture, toJpeg, toPng, turnPicture } from './picture.ts'
import type { RecognisedWord, Recogniser } from './recogniser.ts'
import { takeRulings } from './take-rulings.ts'
import { toGrey } from './to-grey.ts'

export type RecognisedPage = { content: PageContent; warnings: SourceWarning[] }

export type SheetOptions = {
  /** counted from 1 */
  number: number
  /** folder for the straightened picture; without it none is kept */
  imagesFolder?: string | undefined
  /** width in points when the sheet is a page of a PDF; its size is then told in points */
  pointsWidth?: number
}

const A4_WIDTH = 595
const SKEW_WIDTH = 800
const STRIP_WIDTH = 1200
const IMAGE_WIDTH = 1600
const LEAST_SKEW = 0.15
const POOR = 0.6
const CLEARLY_BETTER = 0.1
const NO_LETTER = /^[^\p{L}\p{N}%&+/*()[\].,;:!?"“”'’…-]+$/u

/**
 * Recognises the words of one sheet (red, green, blue pixels): seals lightened, turned upright, straightened. The other way up
 * is tried only when lines stand upright or the first reading is poor, so that a good sheet is read once.
 */
export async function recognisePage(
  sheet: Picture,
  recogniser: Recogniser,
  options: SheetOptions,
): Promise<RecognisedPage> {
  const grey = toGrey(sheet)
  const skew = findSkew(await shrinkPicture(grey, SKEW_WIDTH))
  const degrees = Math.abs(skew.degrees) < LEAST_SKEW ? 0 : skew.degrees
  let turns = skew.sideways ? await bestTurn(grey, degrees, recogniser) : 0
  let reading = await read(await turnPicture(grey, turns, degrees), recogniser)
  if (!skew.sideways && reading.confidence < POOR && reading.words.length > 0) {
    const strip = await readStrip(await turnPicture(grey, 2, degrees), recogniser)
    if (strip > reading.confidence + CLEARLY_BETTER) {
      turns = 2
      reading = await read(await turnPicture(grey, turns, degrees), recogniser)
    }
  }
  const warnings: SourceWarning[] = []
  if (turns !== 0) warnings.push('page_turned')
  if (degrees !== 0) warnings.push('page_straightened')
  if (reading.words.length === 0) warnings.push('page_without_words')
  else if (reading.confidence < POOR) warnings.push('recognised_poorly')
  const image = await keepImage(sheet, turns, degrees, options)
  return { content: toContent(reading, image, sheet, options), warnings }
}

type Reading = { picture: Picture; words: RecognisedWord[]; rulings: PageContent['rulings']; confidence: number }

async function read(picture: Picture, recogniser: Recogniser): Promise<Reading> {
  const rulings = takeRulings(picture)
  const png = await toPng(picture)
  const found = await recogniser.recognise(png)
  for (const part of findUnreadOrdinals(rulings, found)) found.push(...(await recogniser.recognise(png, part)))
  const words = found.filter((word) => !NO_LETTER.test(word.text))
  return { picture, words, rulings, confidence: meanConfidence(words) }
}

/** Lines may only seem to stand upright, as where a table has tall ruling lines, so the sheet as it is is tried too. */
async function bestTurn(grey: Picture, degrees: number, recogniser: Recogniser): Promise<number> {
  const tries = await Promise.all(
    [0, 1, 3].map(async (turn) => ({
      turn,
      confidence: await readStrip(await turnPicture(grey, turn, degrees), recogniser),
    })),
  )
  return tries.toSorted((one, other) => other.confidence - one.confidence)[0]?.turn ?? 0
}

/** Confidence of a strip from the upper half of a smaller copy, where a page nearly always has lines. */
async function readStrip(picture: Picture, recogniser: Recogniser): Promise<number> {
  const small = await shrinkPicture(picture, STRIP_WIDTH)
  const strip = cropPicture(small, Math.round(small.height * 0.25), Math.round(small.height * 0.25))
  return meanConfidence(await recogniser.recognise(await toPng(strip)))
}

function meanConfidence(words: RecognisedWord[]): number {
  let letters = 0
  let sum = 0
  for (const word of words) {
    letters += word.text.length
    sum += word.confidence * word.text.length
  }
  return letters === 0 ? 0 : sum / letters
}

async function keepImage(
  sheet: Picture,
  turns: number,
  degrees: number,
  options: SheetOptions,
): Promise<string | null> {
  if (!options.imagesFolder) return null
  const name = `page-${options.number}.jpg`
  const jpeg = await toJpeg(await turnPicture(sheet, turns, degrees), IMAGE_WIDTH)
  await writeFile(join(options.imagesFolder, name), jpeg)
  return name
}

function toContent(
  { picture, words, rulings, confidence }: Reading,
  image: string | null,
  sheet: Picture,
  { number, pointsWidth }: SheetOptions,
): PageContent {
  const scale = pointsWidth === undefined ? A4_WIDTH / Math.min(sheet.width, sheet.height) : pointsWidth / sheet.width
  const width = picture.width * scale
  const height = picture.height * scale
  return {
    number,
    width,
    height,
    shownSize: pointsWidth === undefined ? { width: picture.width, height: picture.height } : { width, height },
    words: words.map((word) => toPlaced(word, scale)),
    rulings: rulings.map(({ flat, at, from, to }) => ({ flat, at: at * scale, from: from * scale, to: to * scale })),
    turned: 0,
    readBy: 'recognition',
    confidence: words.length === 0 ? null : Math.round(confidence * 1000) / 1000,
    image,
  }
}

function toPlaced(word: RecognisedWord, scale: number): PlacedWord {
  return {
    text: word.text.normalize('NFC'),
    left: word.left * scale,
    top: word.top * scale,
    right: word.right * scale,
    bottom: word.bottom * scale,
    baseline: word.baseline * scale,
    size: word.size * scale,
    glued: false,
  }
}
