import { plainLetters } from '../../../pack-kit/index.ts'

const LONG_WORD = 5
const MOST_DIFFERENT = 2

/**
 * Whether two folded names differ only as recognition slips make them differ: marks lost, one letter of a long word wrong,
 * in at most two words. Such a name is a suggestion, never an answer: "An Sơn" and "Ân Sơn" may both exist.
 */
export function isNearName(one: string, other: string): boolean {
  if (one === other) return true
  const words = one.split(' ')
  const others = other.split(' ')
  if (words.length !== others.length)
    return plainLetters(one).replace(/ /g, '') === plainLetters(other).replace(/ /g, '')
  let different = 0
  for (const [at, word] of words.entries()) {
    const opposite = others[at] as string
    if (word === opposite || plainLetters(word) === plainLetters(opposite)) continue
    if (Math.min(word.length, opposite.length) < LONG_WORD || !isOneEdit(word, opposite)) return false
    different += 1
  }
  return different <= MOST_DIFFERENT
}

function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  let ends = 0
  const most = Math.min(one.length, other.length) - from
  while (ends < most && one[one.length - 1 - ends] === other[other.length - 1 - ends]) ends += 1
  return Math.max(one.length, other.length) - from - ends <= 1
}
