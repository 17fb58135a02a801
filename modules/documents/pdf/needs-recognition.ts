import { scoreSyllables } from '../text/vietnamese-syllables.ts'
import type { PageMakeUp } from './read-make-up.ts'
import type { PageWords } from './read-page-words.ts'

const MOST_UNREADABLE = 0.15
const MOST_FOREIGN = 0.2
const FEW_WORDS = 60
const ENOUGH_SYLLABLES = 10
const LEAST_GOOD = 0.5
const LEAST_MARKED = 0.2
const FOREIGN = /[\u0370-\u1cff\u2c00-\ud7ff]/
const SAMPLE = 150

/**
 * Whether a page's words must be read from its picture: it has no words, its letters have no meaning (broken maps,
 * private characters, foreign scripts), or a scanned sheet lies under a few added words or under poor hidden ones.
 */
export function needsRecognition(words: PageWords, makeUp: () => PageMakeUp): boolean {
  if (words.words.length === 0) {
    const { hasPicture, hasDrawing } = makeUp()
    return words.characters > 0 || hasPicture || hasDrawing
  }
  if (!isUsable(words)) return true
  return words.words.length < FEW_WORDS && words.hidden === 0 && makeUp().hasLargePicture
}

function isUsable({ words, characters, unreadable, hidden }: PageWords): boolean {
  if (unreadable > characters * MOST_UNREADABLE) return false
  const sample = words.slice(0, SAMPLE)
  const foreign = sample.filter((word) => FOREIGN.test(word.text)).length
  if (foreign > sample.length * MOST_FOREIGN) return false
  const { good, bad } = scoreSyllables(sample.map((word) => word.text).join(' '))
  if (good + bad >= ENOUGH_SYLLABLES && good < (good + bad) * LEAST_GOOD) return false
  const isHidden = hidden > characters / 2
  return !isHidden || sample.length < ENOUGH_SYLLABLES || good > sample.length * LEAST_MARKED
}
