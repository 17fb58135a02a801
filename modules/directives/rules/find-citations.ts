import { searchKey } from './fold-text.ts'
import { isoDate } from './iso-date.ts'

/** A document cited by number and symbol; offsets in the folded words. */
export type Citation = {
  /** without the spaces that scans leave inside: "164/QĐ-TTg" */
  number: string
  /** yyyy-mm-dd */
  date: string | null
  /** kind, number, date, issuer and subject as far as they stand together */
  from: number
  to: number
  /** where the number itself begins */
  numberAt: number
  /** the kind of document is named before the number */
  named: boolean
}

const LETTERS = '[\\p{L}\\d]{0,14}'
/** "-TTg"; with spaces around the hyphen only capitals, lest " - Sở" be taken in. */
const MORE_SYMBOL = `(?:[-–&.]\\p{Lu}${LETTERS}| ?[-–&] ?\\p{Lu}{2}${LETTERS})`
/** "26/2020/NĐ-CP", "30c/NQ-CP", "9593/BNNMT-MT" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục 3). */
const STATE_NUMBER = `\\d{1,5}[a-zđ]?(?: ?\\/ ?\\d{4})? ?\\/ ?\\p{Lu}${LETTERS}${MORE_SYMBOL}{0,4}`
/** "18-NQ/TW", "321-KH/TU" (Hướng dẫn 36-HD/VPTW of 2018). */
const PARTY_NUMBER = `\\d{1,5} ?[-–] ?\\p{Lu}[\\p{L}]{0,4} ?\\/ ?\\p{Lu}[\\p{L}]{1,8}${MORE_SYMBOL}{0,2}`
const CITED = new RegExp(`(?<![\\p{L}\\d/.])(?:${STATE_NUMBER}|${PARTY_NUMBER})(?!\\p{L})`, 'gu')
const KIND_BEFORE =
  /(?<!\p{L})(?:bộ luật|luật|pháp lệnh|lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|công văn|công điện|điện|thông báo|kết luận|tờ trình|báo cáo|hướng dẫn|chương trình|đề án|quy định|quy chế|văn bản|giấy mời|thông tri|phương án|biên bản|dự án|thông cáo|phiếu [\p{L}]{2,6})(?: (?:liên tịch|kết luận|hợp nhất|chuyên đề|hành động|ý kiến|khẩn|hỏa tốc|liên ngành))?(?: (?:của|do) [^;.()\d]{3,60}?)?,?(?: số ?[:.]?)? ?$/u
const NUMBER_SIGN_BEFORE = /(?<!\p{L})số ?[:.]? ?$/u
const DATE = /^[^;.()\d]{0,80}?ngày ?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})(?!\d)/u
const MUST_BE_A_FORM = /^\d+\/\p{Lu}$/u
/** A clause of its own after the citation: who acts, or what follows from it. */
const NEXT_CLAUSE =
  /, (?=(?:chủ tịch|phó chủ tịch|ủy ban nhân dân|ubnd|thủ tướng|chính phủ|bộ trưởng|hội đồng nhân dân|giám đốc|ban thường vụ|tỉnh ủy|văn phòng|sở |nay |yêu cầu|đề nghị|để |nhằm |trình |gửi |báo cáo |chậm nhất|trước ngày|đồng thời|trong đó|cụ thể|căn cứ|thực hiện |theo ))|[;)”"]|\.(?: |\/|$)| như sau|: | (?:đến|từ) (?=hết |trước |ngày )| và (?=ban hành|trình|tham mưu|báo cáo|thực hiện|căn cứ|các (?:nguồn|quy định|văn bản))/u
const KIND_AT_ONCE =
  /(?:,|;| và| cùng với| cùng)(?: các)? (?=số \d|(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|công văn|công điện|thông báo|kết luận|tờ trình|hướng dẫn|văn bản|luật) (?:số|\d))/u
const REACH_BEFORE = 110
const REACH_AFTER = 420

/** Every cited number in folded words, in order. Linear: each citation looks only a bounded way around itself. */
export function findCitations(text: string): Citation[] {
  if (!text.includes('/')) return []
  const key = searchKey(text)
  const found: Citation[] = []
  const matches = [...text.matchAll(CITED)]
  for (const [at, match] of matches.entries()) {
    const number = tidyNumber(match[0])
    if (MUST_BE_A_FORM.test(number)) continue
    const numberEnd = match.index + match[0].length
    const previousEnd = found.at(-1)?.numberAt ?? 0
    const before = key.slice(Math.max(previousEnd, match.index - REACH_BEFORE), match.index)
    const kind = KIND_BEFORE.exec(before)
    const sign = kind ? null : NUMBER_SIGN_BEFORE.exec(before)
    const opening = kind ?? sign
    const after = key.slice(numberEnd, numberEnd + REACH_AFTER)
    const dateReach = (matches[at + 1]?.index ?? key.length) - numberEnd
    found.push({
      number,
      date: dateOf(after.slice(0, dateReach)),
      from: opening ? match.index - before.length + opening.index : match.index,
      to: numberEnd + lengthOfName(after),
      numberAt: match.index,
      named: kind !== null,
    })
  }
  return found
}

/** Text layers that lose hyphens give "QĐUBND" for "QĐ-UBND". */
const LOST_HYPHEN = /(?<=[/\d])(NQ|QĐ|CT|TB|KH|HD|CTr|BC|TTr|CĐ|NĐ)(?=(?:UBND|HĐND|TTg|CP|VPCP|VP|CTUBND)$)/u

/** Number and symbol in one spelling: no inner spaces, plain hyphens. */
export function tidyNumber(written: string): string {
  return written
    .replace(/ ?([-–/&]) ?/g, '$1')
    .replace(/–/g, '-')
    .replace(/[.&]+$/, '')
    .replace(LOST_HYPHEN, '$1-')
}

function dateOf(after: string): string | null {
  const match = DATE.exec(after)
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null
}

/** Words in brackets or quotation marks end no citation that goes on after them. */
function hideEnclosed(words: string): string {
  return words.replace(/\([^()]{0,120}\)|“[^“”]{0,300}”|"[^"]{0,300}"/gu, (enclosed) => 'x'.repeat(enclosed.length))
}

/** Units of the words after the number that still belong to the citation. */
function lengthOfName(after: string): number {
  const date = DATE.exec(after)?.[0].length ?? 0
  const rest = hideEnclosed(after.slice(date))
  const ends = [NEXT_CLAUSE.exec(rest)?.index, KIND_AT_ONCE.exec(rest)?.index].filter((end) => end !== undefined)
  const length = date + Math.min(rest.length, ...ends)
  return after.slice(0, length).replace(/[\s,;:.]+$/, '').length
}
