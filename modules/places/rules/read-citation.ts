import { foldPlaceName, foldWords, withoutMarks } from './fold-place-name.ts'
import { levelsOfKind, type PlaceKind, type PlaceLevel } from './place-kind.ts'
import { type AddressPart, readAddress } from './read-address.ts'

/** A place as a cell of a sheet cites it, for comparing. */
export type Citation = {
  code: string | null
  /** null: cited by its code alone */
  own: AddressPart | null
  /** places above it that are named with it, the nearest first */
  above: readonly AddressPart[]
}

/** What is compared with a citation. */
export type CitedTerms = { name: string; kind: PlaceKind; level: PlaceLevel; code: string | null }

const codeAlone = /^\d{1,5}$/
const nameWithCode = /^(.+?)\s*\(\s*(?:mã\s*)?(\d{2,5})\s*\)$/iu

/** Reads "Xã Vĩnh Hòa", "31012", "Xã Vĩnh Hòa (31012)" or "xã Vĩnh Hòa, huyện U Minh Thượng"; `within` holds what lies above. */
export function readCitation(text: string, within: string | null): Citation {
  const words = text.trim()
  const above = within === null ? [] : partsAbove(within)
  if (codeAlone.test(words)) return { code: words, own: null, above }
  const [, named = words, code = null] = nameWithCode.exec(words) ?? []
  const { details, parts } = readAddress(named)
  const [own, ...further] = parts.map(withKind)
  return own && details.length === 0
    ? { code, own, above: [...further, ...above] }
    : { code, own: wholeName(named), above }
}

function partsAbove(within: string): AddressPart[] {
  const { parts } = readAddress(within)
  return parts.length > 0 ? parts.map(withKind) : [wholeName(within)]
}

/** In an address "xã Hội …" may be "xã hội" (society); what is cited here is a place. */
const withKind = (part: AddressPart): AddressPart =>
  part.kind === null && foldPlaceName(part.words).kind !== null ? wholeName(part.words) : part

/** Names that look like something below a commune ("Bản Lang"): all words are the name. */
function wholeName(words: string): AddressPart {
  const { kind, nameKey, plainKey } = foldPlaceName(words)
  return { words, kind, levels: levelsOfKind(kind), nameKeys: [nameKey], plainKeys: [plainKey] }
}

/** Typed without any diacritics, a name is compared without; otherwise they must be right. */
export const isPlain = ({ words }: AddressPart): boolean => foldWords(words) === withoutMarks(foldWords(words))

/** A kind that is said must be the place's own, for namesakes differ in it. */
export function fitsPart(part: AddressPart, { name, kind, level }: CitedTerms): boolean {
  if (!part.levels.includes(level) || (part.kind !== null && part.kind !== kind)) return false
  const { nameKey, plainKey } = foldPlaceName(name)
  return part.nameKeys.includes(nameKey) || (isPlain(part) && part.plainKeys.includes(plainKey))
}

/** Spreadsheet programs drop the zeros a code begins with. */
export const hasCode = (place: CitedTerms, code: string): boolean =>
  place.code !== null &&
  (place.code === code || (code.length < place.code.length && Number(place.code) === Number(code)))

/** Whether terms of a place are those cited, those above it left aside. */
export const fitsCitation = ({ code, own }: Citation, place: CitedTerms): boolean =>
  (code === null || hasCode(place, code)) && (own === null || fitsPart(own, place))

/** Whether each place named above is above it. */
export const liesWithin = ({ above }: Citation, parents: readonly CitedTerms[]): boolean =>
  above.every((part) => parents.some((parent) => fitsPart(part, parent)))
