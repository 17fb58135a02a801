import { describeNumber } from '../../../pack-kit/fields/describe-number.ts'
import { beginCapital, type Indicator, writtenDay } from '../../../pack-kit/index.ts'
import { decimalsOf } from './differs.ts'

/** Said instead of a figure nobody knows; never 0. */
export const unknownWords = 'chưa có số liệu'
/** Said instead of a figure the reader may not see. */
export const hiddenWords = '(không thuộc phạm vi được xem)'

/** "năm 2025"; "năm 2026 (đến ngày 31/10/2026)" while it goes on. `until`: yyyy-mm-dd. */
export const yearWords = (year: number, until: string | null): string =>
  until === null ? `năm ${year}` : `năm ${year} (đến ngày ${writtenDay(until)})`

/** "3,2%", "12 công trình". */
export function amountWords(indicator: Indicator, value: number): string {
  const number = describeNumber(value, decimalsOf(indicator))
  return indicator.unit === '%' ? `${number}%` : `${number} ${indicator.unit}`
}

/** A number as it stands in a table, whose unit stands in another column. */
export const numberWords = (indicator: Indicator, value: number | null): string =>
  value === null ? unknownWords : describeNumber(value, decimalsOf(indicator))

/** What a document is about, as it stands under "BÁO CÁO". */
export const withoutKind = (name: string): string => beginCapital(name.replace(/^báo cáo\s+/iu, ''))

/** Whom a report is for; nobody where that is who issues it: "Ủy ban nhân dân tỉnh (qua Văn phòng)" of "Ủy ban nhân dân tỉnh Sông Trà". */
export const addresseesOf = (addressee: string | undefined, issuer: string): string[] =>
  addressee === undefined || issuer.startsWith(addressee.replace(/\s*\(.*\)$/u, '')) ? [] : [addressee]

/** Of how many of the units the value tells; '' where it tells of all. */
export const coveredWords = (known: number, of: number): string =>
  known >= of ? '' : `${known}/${of} đơn vị có số liệu`
