import { type PlaceKind, placeKinds } from './place-kind.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const marks = /[\u0300-\u036f]/g
const vowels = 'aăâeêioôơuưy'
const markedVowels = ['ă', 'â', 'ê', 'ô', 'ơ', 'ư']
const syllable = new RegExp(`^([^${vowels}]*(?:(?<=^q)u|(?<=^g)i(?=[${vowels}]))?)([${vowels}]+)([^${vowels}]*)$`)

/** Words written with i or y alike, by the form lists prefer. */
const withY: Readonly<Record<string, string>> = {
  mĩ: 'mỹ',
  kì: 'kỳ',
  kĩ: 'kỹ',
  lí: 'lý',
  qui: 'quy',
  quí: 'quý',
  quì: 'quỳ',
}

/** Where the tone of a group of vowels stands: on the one with a mark of its own, else the first, or as the end of the syllable has it. */
function tonePlace(group: string, ending: string): number {
  const marked = Math.max(...markedVowels.map((vowel) => group.lastIndexOf(vowel)))
  if (marked >= 0) return marked
  if (group.length >= 3) return 1
  return group.length === 2 && ending !== '' ? 1 : 0
}

/** One spelling of a syllable: "hoà" → "hòa", "thuỷ" → "thủy", "qúy" and "quí" → "quý". Words of other languages stay. */
function spellSyllable(word: string): string {
  const parts = word.normalize('NFD')
  const tone = parts.match(tones)?.[0] ?? ''
  const base = parts.replace(tones, '').normalize('NFC')
  const [, start = '', group = '', ending = ''] = syllable.exec(base) ?? []
  if (tone === '' || group === '') return withY[word] ?? word
  const at = tonePlace(group, ending) + 1
  const spelled = (start + group.slice(0, at) + tone + group.slice(at) + ending).normalize('NFC')
  return withY[spelled] ?? spelled
}

const mostRemembered = 20_000
const remembered = new Map<string, string>()

/** Syllables are few and recur. */
function oneSpelling(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const spelled = spellSyllable(word)
  remembered.set(word, spelled)
  return spelled
}

/**
 * Words of a name for comparing: NFC, small letters, signs dropped, one spelling of each syllable, numbers without leading
 * zeros ("Bà Rịa - Vũng Tàu" → "bà rịa vũng tàu", "Ea H’Leo" → "ea hleo").
 */
export const foldWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(/['’‘ʼ`]\s*/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (/^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : oneSpelling(word)))
    .join(' ')

/** The same without diacritics. */
export const withoutMarks = (folded: string): string => folded.normalize('NFD').replace(marks, '').replace(/đ/g, 'd')

const kindsByKey = new Map(placeKinds.map((kind) => [foldWords(kind), kind]))

/** The kind that words name, and nothing else: "thị trấn". */
export const kindNamed = (words: string): PlaceKind | null => kindsByKey.get(foldWords(words)) ?? null

export type FoldedPlaceName = { kind: PlaceKind | null; nameKey: string; plainKey: string }

/**
 * A name as official lists write it, apart from its kind: "Xã Thuận Hoà" → xã, "thuận hoà", "thuan hoa". A name without a kind
 * keeps all its words; one that is only a kind's word ("Xã") is a name.
 */
export function foldPlaceName(name: string): FoldedPlaceName {
  const words = foldWords(name).split(' ')
  for (const length of [2, 1]) {
    const kind = kindsByKey.get(words.slice(0, length).join(' '))
    if (kind && words.length > length) return keysOf(kind, words.slice(length))
  }
  return keysOf(null, words)
}

const keysOf = (kind: PlaceKind | null, words: string[]): FoldedPlaceName => {
  const nameKey = words.join(' ')
  return { kind, nameKey, plainKey: withoutMarks(nameKey) }
}
