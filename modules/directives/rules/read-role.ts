import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-mentions.ts'
import type { DutyRole } from './directive-reading.ts'

const LEADING = /(?:chủ trì|(?:làm|là) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)|là cơ quan thường trực)(?!\p{L})/gu
const NOT_ITS_OWN = /(?:cơ quan|đơn vị|(?<!nhiệm vụ |chức năng )được giao|(?<!nhiệm vụ )được phân công|do [^,;.]{1,60}|người|giao [^,;.]{3,60}|đề nghị [^,;.]{3,60}|(?:sở|bộ|ban) [^,;.]{2,50}(?: tổng hợp)?,?) $/u
const ADVERB =
  /(?:có trách nhiệm|chịu trách nhiệm|chủ động|tích cực|tăng cường|tiếp tục|thường xuyên|kịp thời|sẵn sàng|khẩn trương|cần|tham gia),? /uy
const CLAUSE_BEFORE_VERB = /(?:theo|trong phạm vi|căn cứ|trên cơ sở) [^;.:]{0,120}?(?=(?:chủ động,? |tích cực,? )*(?:phối hợp|chủ trì)(?!\p{L}))/uy
const PARTNERED = /phối hợp(?: (?:chặt chẽ|tốt|hiệu quả|thường xuyên|đồng bộ|kịp thời))*(?:,? (?:hiệu quả|kịp thời))?(?: cùng với| với| cùng)? (?:cùng )?/gu
const ALONGSIDE = /(?:(?:chủ trì|chủ trì,) (?:cùng với|cùng)|(?<=^|: )cùng(?: với)?) /gu
const OTHERS_DO = /^(?:chỉ đạo|yêu cầu|hướng dẫn|đôn đốc|vận động)(?! trực tiếp)/u

/** Lead, coordinator or plain doer, from the duty's own words after its subject. Null when nothing is said. */
export function readRole(words: Words, from: number): DutyRole | null {
  const predicate = words.key.slice(from, from + 3000).replace(/^[\s:,]+/, '')
  const verb = skipAdverbs(predicate)
  if (/^cùng (?:với )?\p{L}/u.test(predicate.slice(verb, verb + 12)) && readAgencyList(words, words.key.indexOf(predicate) + verb + (predicate.startsWith('với ', verb + 5) ? 9 : 5))) return 'coordinate'
  if (/^phối hợp(?!\p{L})/u.test(predicate.slice(verb, verb + 12)) && coordinates(words, from, predicate, verb + 8)) return 'coordinate'
  for (const match of predicate.matchAll(LEADING)) if (!NOT_ITS_OWN.test(predicate.slice(Math.max(0, match.index - 90), match.index))) return 'lead'
  return null
}

/** Where the main verb stands, past "chủ động", "theo chức năng …" and the like. */
function skipAdverbs(predicate: string): number {
  let at = 0
  for (let count = 0; count < 6; count++) {
    ADVERB.lastIndex = at
    CLAUSE_BEFORE_VERB.lastIndex = at
    if (ADVERB.test(predicate)) at = ADVERB.lastIndex
    else if (CLAUSE_BEFORE_VERB.test(predicate)) at = CLAUSE_BEFORE_VERB.lastIndex
    else return at
  }
  return at
}

/** "Phối hợp, tạo điều kiện …" and a subject's "chủ động phối hợp triển khai …" without a partner are plain duties. */
function coordinates(words: Words, from: number, predicate: string, length: number): boolean {
  const after = predicate.slice(length, length + 60)
  if (/^,? ?(?:chặt chẽ |tốt |hiệu quả )*(?:với|cùng)(?!\p{L})/u.test(after)) return true
  const start = from + (words.key.slice(from).length - words.key.slice(from).replace(/^[\s:,]+/, '').length)
  if (readAgencyList(words, start + length + 1)) return true
  if (/^, (?:tạo|hỗ trợ|chia sẻ)/.test(after)) return false
  return from === 0
}

/** The partners named with "phối hợp (với)" or "chủ trì cùng", in order, each once. */
export function readPartners(words: Words, from: number, verbAt = from): string[] {
  const partners: string[] = []
  const predicate = words.key.slice(verbAt).replace(/^[\s:,]+/, '')
  const othersDo = OTHERS_DO.test(predicate)
  for (const pattern of [PARTNERED, ALONGSIDE])
    for (const match of words.key.slice(0, 8000).matchAll(pattern)) {
      if (match.index < from || (othersDo && isOthers(words.key, from, match.index))) continue
      const list = readAgencyList(words, match.index + match[0].length)
      if (list) partners.push(...(wholeNames(words, list)))
    }
  const seen = new Set<string>()
  return partners.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
}

/** Partners keep "UBND các huyện A và B" as one phrase. */
function wholeNames(words: Words, list: NonNullable<ReturnType<typeof readAgencyList>>): string[] {
  const sectors = /^(?:các )?(?:sở|bộ)[ :]/
  return agencyNames({
    ...list,
    mentions: list.mentions.map((mention) => {
      const written = words.text.slice(mention.from, mention.to)
      return mention.names.length > 1 && !sectors.test(written.toLowerCase()) ? { ...mention, names: [written] } : mention
    }),
  })
}

/** In "Chỉ đạo X … phối hợp với Y" it is X that works with Y. */
function isOthers(key: string, from: number, at: number): boolean {
  return !key.slice(from, at).includes('. ')
}
