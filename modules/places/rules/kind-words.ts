import { foldWords, withoutMarks } from './fold-place-name.ts'
import { levelsOfKind, type PlaceKind, type PlaceLevel, placeKinds } from './place-kind.ts'

/** Words of an address with the kind of unit they announce: "huyện" at 3, "TP." at 0. */
export type KindWord = { at: number; length: number; kind: PlaceKind }

const fullWords = new Map(placeKinds.map((kind) => [foldWords(kind), kind]))
const plainWords = new Map(placeKinds.map((kind) => [withoutMarks(foldWords(kind)), kind]))
const shortWords: Readonly<Record<string, PlaceKind>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  đk: 'đặc khu',
  p: 'phường',
  f: 'phường',
  q: 'quận',
  h: 'huyện',
  x: 'xã',
  t: 'tỉnh',
}

/** "tỉnh lộ 963", "đường huyện", "xã hội" announce no unit. */
const notAfter = new Set(['đường', 'duong'])
const notBefore = new Set(['lộ', 'lo', 'ủy', 'uy', 'đội', 'doi', 'hội', 'hoi'].map(foldWords))

/** Words of a segment, abbreviations set apart: "TP.HCM" → "TP.", "HCM"; "P12" → "P.", "12". */
export const wordsOf = (segment: string): string[] =>
  segment
    .replace(/\bT\.P\b\.?/gi, 'TP.')
    .replace(/(?<![\p{L}\p{N}])(tp|tx|tt|đk|[pfqhxt])\.\s*(?=\S)/giu, '$1. ')
    .replace(/(?<![\p{L}\p{N}])(tp)(hcm|hn)(?![\p{L}\p{N}])/giu, '$1. $2')
    .replace(/(?<![\p{L}\p{N}])([pfq])\.?\s?(\d{1,2})(?![\p{L}\p{N}/])/giu, '$1. $2')
    .split(/\s+/)
    .filter(Boolean)

/** Kinds announced among the words of a segment; without diacritics only where the whole address has none. */
export function findKindWords(words: readonly string[], hasMarks: boolean): KindWord[] {
  const folded = words.map(foldWords)
  const found: KindWord[] = []
  for (let at = 0; at < words.length; at += 1) {
    const next = kindAt(words, folded, at, hasMarks)
    if (next === null) continue
    found.push(next)
    at += next.length - 1
  }
  return found
}

function kindAt(words: readonly string[], folded: readonly string[], at: number, hasMarks: boolean): KindWord | null {
  const known = hasMarks ? fullWords : plainWords
  for (const length of [2, 1]) {
    const kind = known.get(folded.slice(at, at + length).join(' '))
    if (kind === undefined || at + length > words.length) continue
    const isOther = notAfter.has(folded[at - 1] ?? '') || notBefore.has(folded[at + length] ?? '')
    if (!isOther) return { at, length, kind }
  }
  const word = words[at] ?? ''
  const kind = shortWords[word.replace('.', '').toLowerCase()]
  const isShort = word.endsWith('.') || at === 0 || (word === word.toUpperCase() && word.length <= 2)
  return kind !== undefined && isShort && at + 1 < words.length ? { at, length: 1, kind } : null
}

const may = (kind: PlaceKind, level: PlaceLevel) => levelsOfKind(kind).includes(level)

/**
 * Which of the kind words begin a unit's name; the others belong to names ("Xã Tân Xã", "Phường Tam Quan"). The widest unit is
 * announced last, so the search goes from the right: province, then district, then the first word of a commune.
 */
export function chooseKindWords(found: readonly KindWord[], wordCount: number): KindWord[] {
  const isNamed = (word: KindWord, end: number) => word.at + word.length < end
  if (found[0]?.kind === 'tỉnh' && found[0].at === 0 && found.length > 1)
    return found.filter((word, index) => isNamed(word, found[index + 1]?.at ?? wordCount))
  const chosen: KindWord[] = []
  let end = wordCount
  for (const level of ['province', 'district'] as const) {
    const last = found.findLast((word) => word.at < end && may(word.kind, level) && isNamed(word, end))
    if (last === undefined) continue
    chosen.unshift(last)
    end = last.at
  }
  const commune = found.find((word) => may(word.kind, 'commune') && isNamed(word, end))
  return commune ? [commune, ...chosen] : chosen
}
