const ONSET = '(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?'
const RHYME =
  '(?:iê|yê|ươ|uô|oa|oă|oe|oo|uâ|uê|uơ|uy|uyê|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])|(?:oai|oay|oao|oeo|uao|uây|uôi|uya|uyu|ươi|ươu|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy])'
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** A syllable ending in a stop has the sharp or the heavy tone. */
const STOPPED = /(?:ch?|p|t)$/
const SHARP_OR_HEAVY = /[\u0301\u0323]/
const SMALL_THEN_CAPITAL = /\p{Ll}\p{Lu}/u
const WORDS = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu
const BEYOND_ASCII = /[^\u0020-\u007e]/

export type SyllableScore = {
  /** words with a letter beyond ASCII that are Vietnamese syllables */
  good: number
  /** words with a letter beyond ASCII that are none */
  bad: number
}

/** Counts the words beyond ASCII that could be Vietnamese: one tone at most, an onset and a rhyme of the language. */
export function scoreSyllables(text: string): SyllableScore {
  const score = { good: 0, bad: 0 }
  const known = new Map<string, boolean>()
  for (const [word] of text.matchAll(WORDS)) {
    if (!BEYOND_ASCII.test(word)) continue
    const isGood = known.get(word) ?? isSyllable(word)
    known.set(word, isGood)
    if (isGood) score.good += 1
    else score.bad += 1
  }
  return score
}

function isSyllable(word: string): boolean {
  if (word.length > 7 || SMALL_THEN_CAPITAL.test(word)) return false
  const apart = word.toLowerCase().normalize('NFD')
  const toneless = apart.replace(TONES, '')
  if (apart.length - toneless.length > 1 || !SYLLABLE.test(toneless.normalize('NFC'))) return false
  return !STOPPED.test(toneless) || SHARP_OR_HEAVY.test(apart)
}
