import { foldWords, withoutMarks } from './fold-place-name.ts'
import { chooseKindWords, findKindWords, wordsOf } from './kind-words.ts'
import { levelsOfKind, type PlaceKind, type PlaceLevel } from './place-kind.ts'
import { otherSpellings } from './place-spellings.ts'

/** A unit an address names. */
export type AddressPart = {
  /** as written */
  words: string
  kind: PlaceKind | null
  levels: readonly PlaceLevel[]
  /** folded names it may have in the lists, the one as written first */
  nameKeys: readonly string[]
  plainKeys: readonly string[]
}

export type ReadAddress = {
  /** House, street, hamlet: what lies below a commune. */
  details: string[]
  /** From the smallest to the widest, as written. */
  parts: AddressPart[]
  /** Whether any word has diacritics; without them names are compared without. */
  hasMarks: boolean
}

const mostCharacters = 500
const mostParts = 6
const mostWordsOfName = 6

const detailWord =
  /^(?:ấp|ap|thôn|thon|bản|ban|buôn|buon|làng|lang|xóm|xom|tổ|to|khu|khóm|khom|kp|kdc|số|so|đường|duong|ngõ|ngo|ngách|hẻm|hem|phố|pho|quốc lộ|quoc lo|tỉnh lộ|tinh lo|ql|tl|lô|tiểu khu|chung cư|tòa|toà|nhà)(?![\p{L}])/iu
const country = /^(?:(?:nước )?(?:cộng hòa xã hội chủ nghĩa )?việt nam|viet nam|vietnam|vn|\d{5,6})\.?$/iu
const remarks = /\((?:cũ|mới|cu|moi|trước đây|nay)[^)]{0,80}\)|(?<=\s)cũ(?=\s*(?:[,;\n]|$))/giu

/** Names that hold a hyphen; any other hyphen between words parts two units. */
const doubleNames =
  /(b[àa] r[ịi]a|phan rang|văn miếu|chân mây|phương liên|lâm viên|xuân hương|cam ly|xuân trường|lang biang)\s*[-–]\s*(v[ũu]ng t[àa]u|th[áa]p ch[àa]m|quốc tử giám|lăng cô|trung tự|đà lạt)/giu

/** Reads an address as people write it into the units it names. Never fails: what it cannot read is a detail. */
export function readAddress(text: string): ReadAddress {
  const clean = text.normalize('NFC').slice(-mostCharacters).replace(remarks, ' ').replace(doubleNames, '$1 $2')
  const folded = foldWords(clean)
  const hasMarks = folded !== withoutMarks(folded)
  const details: string[] = []
  const parts: AddressPart[] = []
  for (const segment of segmentsOf(clean))
    for (const piece of piecesOf(segment, hasMarks)) {
      const part = toPart(piece)
      if (part) parts.push(part)
      else if (foldWords(piece.words) !== '') details.push(piece.words)
    }
  return { details, parts: parts.slice(-mostParts), hasMarks }
}

const segmentsOf = (text: string): string[] =>
  text
    .split(/[,;|\n\r\t]+|\s+[-–—]+\s+|–|—/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && !country.test(segment))

type Piece = { kind: PlaceKind | null; words: string; name: string }

function piecesOf(segment: string, hasMarks: boolean): Piece[] {
  const words = wordsOf(segment)
  const chosen = chooseKindWords(findKindWords(words, hasMarks), words.length)
  const before = words.slice(0, chosen[0]?.at ?? words.length).join(' ')
  return [
    { kind: null, words: before, name: before },
    ...chosen.map(({ at, length, kind }, index) => {
      const end = chosen[index + 1]?.at ?? words.length
      return { kind, words: words.slice(at, end).join(' '), name: words.slice(at + length, end).join(' ') }
    }),
  ]
}

function toPart({ kind, words, name }: Piece): AddressPart | null {
  const nameKey = foldWords(name)
  if (nameKey === '') return null
  const isDetail = detailWord.test(words) || (/^\d/.test(words) && /\D/.test(words))
  if (kind === null && (isDetail || nameKey.split(' ').length > mostWordsOfName)) return null
  const nameKeys = [nameKey, ...otherSpellings(nameKey)]
  const plainKeys = [...new Set(nameKeys.map(withoutMarks))]
  return { words, kind, levels: levelsOfKind(kind), nameKeys, plainKeys }
}
