import { searchKey } from './fold-text.ts'

/** How a running text writes a word beside another one: how often with a capital, how often without. */
type Cases = Map<string, { capital: number; small: number }>

const LONGEST = 60_000
const WORD = /[\p{L}\p{N}/&-]+/gu
const ABBREVIATION = /^(?:UBND|HĐND|MTTQ|BHYT|BHXH|TTHC|ATTP|PCCC|COVID-19|KT-XH|GDP|[IVX]{2,4})$/u
const NUMBERED = /\d.*\/|\/.*\d/u

/**
 * Words in capitals, each in the case in which the running text writes it beside the same neighbour; null where
 * the text does not tell. Numbers of documents keep the spelling of the text, else their capitals.
 */
export function wordCases(capitals: string, runningText: string): (word: string, at: number) => string | null {
  const text = runningText.slice(0, LONGEST)
  const { cases, spellings } = countCases(text)
  const words = [...capitals.matchAll(WORD)].map((match) => ({ key: searchKey(match[0]), at: match.index }))
  const order = new Map(words.map(({ at }, index) => [at, index]))
  return (word, at) => {
    const key = searchKey(word)
    if (NUMBERED.test(word)) return spellings.get(key) ?? word
    const spelled = ABBREVIATION.test(word) ? word : spellings.get(key)
    if (spelled) return spelled
    const index = order.get(at) ?? 0
    const beside = [
      words[index - 1] && `${words[index - 1]?.key} >${key}`,
      words[index + 1] && `${key}< ${words[index + 1]?.key}`,
    ]
    const seen = beside.map((pair) => (pair ? cases.get(pair) : undefined)).filter((found) => found !== undefined)
    if (seen.length === 0) return null
    const capital = seen.reduce((sum, found) => sum + found.capital - found.small, 0) > 0
    return capital ? upperFirst(word.toLowerCase()) : word.toLowerCase()
  }
}

/** Words that open a sentence or stand in capitals tell nothing. */
function countCases(text: string): { cases: Cases; spellings: Map<string, string> } {
  const cases: Cases = new Map()
  const spellings = new Map<string, string>()
  const count = (key: string, word: string) => {
    const found = cases.get(key) ?? { capital: 0, small: 0 }
    if (/^\p{Lu}/u.test(word)) found.capital += 1
    else found.small += 1
    cases.set(key, found)
  }
  const words = [...text.matchAll(WORD)]
  for (const [index, { 0: word, index: at }] of words.entries()) {
    if (NUMBERED.test(word) && /\p{Ll}/u.test(word)) spellings.set(searchKey(word), word)
    const between = text.slice(Math.max(0, at - 3), at)
    if (/^\p{Lu}{2,}[\d-]*$/u.test(word) && /\p{Ll}[ (]+$/u.test(between)) spellings.set(searchKey(word), word)
    if (!/\p{Ll}/u.test(word) || !/[\p{L},)“] ?$/u.test(between) || between.includes('\n')) continue
    const before = words[index - 1]?.[0]
    const after = words[index + 1]?.[0]
    if (before) count(`${searchKey(before)} >${searchKey(word)}`, word)
    if (after) count(`${searchKey(word)}< ${searchKey(after)}`, word)
  }
  return { cases, spellings }
}

function upperFirst(text: string): string {
  const first = Array.from(text)[0] ?? ''
  return first.toUpperCase() + text.slice(first.length)
}
