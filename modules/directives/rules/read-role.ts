import { readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import { endAt } from './agency-words.ts'
import type { DutyRole } from './directive-reading.ts'

const LEADING = /(?:chủ trì|(?:làm|là) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)|là cơ quan thường trực)(?!\p{L})/gu
const NOT_ITS_OWN =
  /(?:cơ quan|đơn vị|(?<!nhiệm vụ |chức năng )được giao|(?<!nhiệm vụ )được phân công|do [^,;.]{1,60}|người|giao [^,;.]{3,60}|đề nghị [^,;.]{3,60}|(?:sở|bộ|ban) [^,;.]{2,50}(?: tổng hợp)?,?) $/u
const ADVERB =
  /(?:có trách nhiệm|chịu trách nhiệm|chủ động|tích cực|tăng cường|tiếp tục|thường xuyên|kịp thời|sẵn sàng|khẩn trương|cần|tham gia),? /uy
const CLAUSE_BEFORE_VERB =
  /(?:theo|trong phạm vi|căn cứ|trên cơ sở) [^;.:]{0,120}?(?=(?:chủ động,? |tích cực,? )*(?:phối hợp|chủ trì)(?!\p{L}))/uy
const PUNCTUATION = /[\s:,]*/uy
const BESIDE = /cùng (?:với )?/uy
const COORDINATING = /phối hợp(?!\p{L})/uy
/** "phối hợp chặt chẽ trong việc …": the others are named before, as fellow doers. */
const CLOSELY_IN = /^ (?:chặt chẽ|thường xuyên|đồng bộ)(?:, (?:hiệu quả|kịp thời|đồng bộ))* (?:trong|để|nhằm)(?!\p{L})/u
const REACH = 3000

/** Lead, coordinator or plain doer, from the duty's own words after its subject. Null when nothing is said. */
export function readRole(words: Words, from: number): DutyRole | null {
  const start = endAt(PUNCTUATION, words.key, from)
  const predicate = words.key.slice(start, start + REACH)
  const verb = skipAdverbs(predicate)
  const beside = endAt(BESIDE, predicate, verb)
  if (beside > 0 && readAgencyList(words, start + beside)) return 'coordinate'
  const coordinating = endAt(COORDINATING, predicate, verb)
  if (coordinating > 0 && coordinates(words, start + coordinating, from > 0)) return 'coordinate'
  for (const match of predicate.matchAll(LEADING))
    if (!NOT_ITS_OWN.test(predicate.slice(Math.max(0, match.index - 90), match.index))) return 'lead'
  return null
}

/** Where the main verb stands, past "chủ động", "theo chức năng …" and the like. */
function skipAdverbs(predicate: string): number {
  let at = 0
  for (let count = 0; count < 6; count++) {
    const next = Math.max(endAt(ADVERB, predicate, at), endAt(CLAUSE_BEFORE_VERB, predicate, at))
    if (next < 0) return at
    at = next
  }
  return at
}

/** "Phối hợp, tạo điều kiện …" and a subject's "chủ động phối hợp triển khai …" without a partner are plain duties. */
function coordinates(words: Words, at: number, hasSubject: boolean): boolean {
  const after = words.key.slice(at, at + 60)
  if (/^,? ?(?:chặt chẽ |tốt |hiệu quả )*(?:với|cùng)(?!\p{L})/u.test(after)) return true
  if (readAgencyList(words, at + 1) || CLOSELY_IN.test(after)) return true
  return !hasSubject && !/^, (?:tạo|hỗ trợ|chia sẻ)/.test(after)
}
