import { plainWords, writtenDay } from '../../../../pack-kit/index.ts'
import type { DirectiveKind } from '../../rules/directive-reading.ts'
import { DOCUMENT_KINDS } from '../../rules/document-kinds.ts'
import { numberKey, tidyCited } from '../../rules/relation-number.ts'
import { findDays } from './find-day.ts'

/** The document that gives a duty, as a sheet cites it; without a number it is known by its title. */
export type CitedDocument = {
  number: string | null
  symbol: string | null
  /** yyyy-mm-dd */
  issuedOn: string | null
  title: string | null
  issuer: string | null
  kind: DirectiveKind | null
}

type Refused = { problem: string; column: 'document' | 'issuedOn' }

/** "450/UBND-NC", "15/2025/QĐ-UBND", and the Party's "12-KL/TU" (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW). */
const NUMBER =
  /(?<![\p{L}\d/])(?<number>\d{1,6}[a-zđ]?) ?[/–-] ?(?<symbol>(?:\d{4} ?\/ ?)?\p{Lu}[\p{L}\d]{0,14}(?: ?[-–&./] ?\p{Lu}[\p{L}\d&.]{0,20}){0,4})/u
const longestTitle = 500

/** Reads the cells that cite a document; null when they are empty. */
export function readDocumentCell({
  document,
  issuedOn,
  issuer,
}: {
  document: string | null
  issuedOn: string | null
  issuer: string | null
}): CitedDocument | Refused | null {
  if (document === null) return null
  const words = document.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const { number, symbol } = NUMBER.exec(words)?.groups ?? {}
  const days = findDays(issuedOn ?? words)
  const column = issuedOn === null ? 'document' : 'issuedOn'
  const wrong = days.find(({ day }) => day === null)
  if (wrong) return { column, problem: `“${wrong.written}” không phải là một ngày có thật. Sửa ngày của văn bản.` }
  if (issuedOn !== null && days.length === 0)
    return { column, problem: `“${issuedOn}” không phải là một ngày. Ghi ngày của văn bản theo dạng ngày/tháng/năm.` }
  const day = days[0]?.day ?? null
  const isNumbered = number !== undefined && symbol !== undefined
  return {
    number: isNumbered ? number : null,
    symbol: isNumbered ? tidyCited(symbol) : null,
    issuedOn: day,
    title: isNumbered ? null : words.slice(0, longestTitle),
    issuer,
    kind: kindOf(words, isNumbered ? symbol : null),
  }
}

/** By the word before the number, else by the symbol: "QĐ-UBND" is a decision, "UBND-NC" an official letter. */
function kindOf(words: string, symbol: string | null): DirectiveKind | null {
  const folded = plainWords(words)
  const named = DOCUMENT_KINDS.find(({ title }) => folded.startsWith(plainWords(title)))
  if (named) return named.kind
  if (symbol === null) return null
  const parts = symbol.split(/[-–/ ]+/)
  const short = DOCUMENT_KINDS.find(({ abbreviation }) => abbreviation !== null && parts.includes(abbreviation))
  return short?.kind ?? 'cong_van'
}

/** One spelling for all ways to cite a document; '' for none. */
export const documentKey = (cited: CitedDocument | null): string => {
  if (cited === null) return ''
  const { number, symbol, issuedOn, title } = cited
  return number === null ? `t ${plainWords(title ?? '')}` : `n ${numberKey(`${number}/${symbol}`)} ${issuedOn ?? ''}`
}

/** As it is said to people: "450/UBND-NC ngày 02/03/2026"; the Party's numbers take a hyphen. */
export function sayDocument({ number, symbol, issuedOn, title }: CitedDocument): string {
  if (number === null || symbol === null) return title ?? ''
  const sign = /^\p{L}[^/]*\//u.test(symbol) ? '-' : '/'
  return `${number}${sign}${symbol}${issuedOn === null ? '' : ` ngày ${writtenDay(issuedOn)}`}`
}
