import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageContent, PlacedWord } from '../pdf/layout/page-content.ts'
import type { SourceWarning } from '../source-document.ts'
import { findSkew } from './find-skew.ts'
import type { Turn } from './find-turn.ts'
import { findTurn, mayBeTurned, meanConfidence } from './find-turn.ts'
import { findUnreadOrdinals, replaceOrdinals } from './find-unread-ordinals.ts'
import type { Picture } from './picture.ts'
import { shrinkPicture, toJpeg, toPng, turnPicture } from './picture.ts'
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
const IMAGE_WIDTH = 1600
const LEAST_SKEW = 0.15
const POOR = 0.6
const NO_LETTER = /^[^\p{L}\p{N}%&+/*()[\].,;:!?"“”'’…-]+$/u

/**
 * Recognises the words of one sheet (red, green, blue pixels): seals lightened, turned upright, straightened. Other ways up are
 * tried only when lines stand upright or the first reading makes no sense, so that a good sheet is read once.
 */
export async function recognisePage(
  sheet: Picture,
  recogniser: Recogniser,
  options: SheetOptions,
): Promise<RecognisedPage> {
  const grey = toGrey(sheet)
  const small = await shrinkPicture(grey, SKEW_WIDTH)
  const skew = findSkew(small)
  let turn: Turn = { quarters: 0, degrees: skew.degrees }
  if (skew.sideways) turn = await findTurn(grey, small, skew, recogniser)
  let reading = await read(await set(grey, turn), recogniser)
  if (!skew.sideways && mayBeTurned(reading.words)) {
    turn = await findTurn(grey, small, skew, recogniser)
    if (turn.quarters !== 0) reading = await read(await set(grey, turn), recogniser)
  }
  const warnings: SourceWarning[] = []
  if (turn.quarters !== 0) warnings.push('page_turned')
  if (degreesOf(turn) !== 0) warnings.push('page_straightened')
  if (reading.words.length === 0) warnings.push('page_without_words')
  else if (reading.confidence < POOR) warnings.push('recognised_poorly')
  const image = await keepImage(sheet, turn, options)
  return { content: toContent(reading, image, sheet, options), warnings }
}

/** A slant that is hardly seen is left, because turning blurs the letters. */
const degreesOf = ({ degrees }: Turn): number => (Math.abs(degrees) < LEAST_SKEW ? 0 : degrees)

const set = (picture: Picture, turn: Turn): Promise<Picture> => turnPicture(picture, turn.quarters, degreesOf(turn))

type Reading = { picture: Picture; words: RecognisedWord[]; rulings: PageContent['rulings']; confidence: number }

async function read(picture: Picture, recogniser: Recogniser): Promise<Reading> {
  const rulings = takeRulings(picture)
  const png = await toPng(picture)
  let found = await recogniser.recognise(png)
  for (const part of findUnreadOrdinals(rulings, found))
    found = replaceOrdinals(found, part, await recogniser.recognise(png, part))
  const words = found.filter((word) => !NO_LETTER.test(word.text))
  return { picture, words, rulings, confidence: meanConfidence(words) }
}

async function keepImage(sheet: Picture, turn: Turn, options: SheetOptions): Promise<string | null> {
  if (!options.imagesFolder) return null
  const name = `page-${options.number}.jpg`
  const jpeg = await toJpeg(await set(sheet, turn), IMAGE_WIDTH)
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
