import { fromLegacyLetters, type LegacyEncoding } from './legacy-letters.ts'
import { type SyllableScore, scoreSyllables } from './vietnamese-syllables.ts'

const SAMPLE = 65_536
const FEWEST_SYLLABLES = 3
const LEAST_SHARE = 0.8
const LATIN_1_LETTER = /[\u00a1-\u00ff]/
const WORD = /[\p{L}\p{M}]+/gu

const value = ({ good, bad }: SyllableScore): number => good - 2 * bad

/** Whether the words beyond ASCII are Vietnamese for the most part. */
export const isVietnamese = ({ good, bad }: SyllableScore): boolean =>
  good >= FEWEST_SYLLABLES && good >= (good + bad) * LEAST_SHARE

/** The legacy code that turns these characters into clearly better Vietnamese than they are; null when none does. */
export function findLegacyEncoding(text: string): LegacyEncoding | null {
  if (!LATIN_1_LETTER.test(text)) return null
  const sample = latinLines(text).slice(0, SAMPLE)
  const raw = value(scoreSyllables(sample))
  const scores = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, score: scoreSyllables(restoreLetters(sample, encoding)) }))
    .filter(({ score }) => isVietnamese(score) && value(score) > raw)
    .sort((one, other) => value(other.score) - value(one.score))
  return scores[0]?.encoding ?? null
}

/** Lines that may hold legacy codes: no letter of Unicode's own Vietnamese, some of Latin-1. */
const latinLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => isConvertible(line))
    .join('\n')

const UNICODE_VIETNAMESE = /[ăđĩũơưạ-ỹ]/iu
const isConvertible = (line: string): boolean => LATIN_1_LETTER.test(line) && !UNICODE_VIETNAMESE.test(line)

/** Converts a line or run when that makes better Vietnamese of it; Unicode among legacy text stays as it is. */
export function restoreIfBetter(text: string, encoding: LegacyEncoding): string {
  if (!isConvertible(text) && !/[\uf020-\uf0ff]/.test(text)) return text
  const restored = restoreLetters(text, encoding)
  return value(scoreSyllables(text)) > value(scoreSyllables(restored)) ? text : restored
}

/** Converts and repairs capitals: TCVN3 has no toned capitals, so "HỘI" is written "HộI" there. */
export function restoreLetters(text: string, encoding: LegacyEncoding): string {
  const restored = fromLegacyLetters(text, encoding)
  return encoding === 'tcvn3' ? restored.split('\n').map(repairCapitals).join('\n') : restored
}

type Case = 'capitals' | 'small' | 'open'

/** "HộI" must be capitals, "Xã" is where it stands between such words; "UBND" and "NAM" tell nothing of their neighbours. */
function repairCapitals(line: string): string {
  const words = [...line.matchAll(WORD)]
  const cases = words.map(([word]) => caseOf(word))
  if (!cases.includes('capitals')) return line
  const before = spread(cases)
  const after = spread(cases.toReversed()).toReversed()
  let result = ''
  let end = 0
  for (const [at, match] of words.entries()) {
    const sides = [before[at], after[at]]
    const isCapitals = sides.includes('capitals') && !sides.includes('small')
    result += line.slice(end, match.index) + (isCapitals ? match[0].toUpperCase() : match[0])
    end = match.index + match[0].length
  }
  return result + line.slice(end)
}

function caseOf(word: string): Case {
  if (/[a-z]/.test(word)) return 'small'
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 1 && /\p{Ll}/u.test(word) ? 'capitals' : 'open'
}

/** Each open word takes the case of the last clear one before it. */
function spread(cases: Case[]): Case[] {
  let last: Case = 'open'
  return cases.map((one) => {
    if (one !== 'open') last = one
    return last
  })
}
