import type { AgencyList } from './agency-mentions.ts'
import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import { opensWithVerb } from './cue-phrases.ts'

/** Who is told to act, as named in the sentence itself. */
export type Doer = {
  agencies: string[]
  /** where the agencies' names begin and end in the words */
  from: number
  to: number
  /** names an agency rather than only "các cơ quan, đơn vị" */
  specific: boolean
  /** the words name the doer and nothing else: a heading */
  whole: boolean
  /** "giao", "đề nghị" …, or '' */
  opener: string
}

const OPENER =
  /^(?:trong đó,? |đồng thời,? |ngoài ra,? |riêng |trước mắt,? )?(?:(?:(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện|xã|phường)[^,.;:]{0,25}? |(?:phó )?thủ tướng chính phủ |chính phủ )?(giao trách nhiệm cho|giao cho|giao|kính đề nghị|đề nghị|yêu cầu|phân công|đối với|trách nhiệm của|nhiệm vụ của|riêng) /u
const SUFFIX =
  /^(?: có| chịu)? ?(?:trách nhiệm|nhiệm vụ)?(?: (?:tổ chức|tập trung|triển khai|chỉ đạo|thực hiện|cần|khẩn trương|một số|các|những|nội dung|nhiệm vụ|giải pháp|công việc|cụ thể|sau(?: đây)?|như sau|chủ yếu|trọng tâm|tốt|việc))*$/u
const ADVERBIAL =
  /^(?:căn cứ|trên cơ sở|để|nhằm|trong|khi|sau khi|đối với|theo|nhận được|thực hiện(?= (?:quyết định|nghị quyết|kế hoạch|chỉ thị|công văn|thông báo|công điện|luật|nghị định|chương trình|ý kiến|chỉ đạo|kết luận|văn bản))|trước|định kỳ|hằng|hàng|đồng thời|ngoài ra|bên cạnh|về|trường hợp|từ|qua|với|tùy|chậm nhất|riêng|tại|vào)(?![\p{L}])/u
const AFTER_SUBJECT =
  /^(?:[:,]| ?\(| theo| căn cứ| trên| có| chịu| cần| phải| là| được| trong| ở| tại| định| khi| để| do| không| đã| sẽ| và| nơi| –| -)/u
const OBJECT_OPENERS = new Set(['yêu cầu'])
const REACH = 420

/**
 * Reads the doer of a duty: "Sở Y tế …", "Giao Sở Y tế …", "Căn cứ …, Sở Y tế …", "Đối với các xã: …".
 * Null when the sentence opens with a verb or names nobody in the subject's place.
 */
export function readDoer(words: Words): Doer | null {
  const opener = OPENER.exec(words.key.slice(0, 120))
  if (opener) {
    const doer = readAt(words, opener[0].length, opener[1] ?? '')
    if (doer) return doer
    if (opener[1] === 'đối với') return readConcerned(words, opener[0].length) ?? readAfterAdverbial(words)
  }
  const doer = readAt(words, 0, '')
  if (doer) return doer
  return ADVERBIAL.test(words.key.slice(0, 30)) ? readAfterAdverbial(words) : null
}

/** Whether the opener makes the named one an object of the heading's agency ("Yêu cầu các trường …") rather than its own doer. */
export function isObject(doer: Doer): boolean {
  return OBJECT_OPENERS.has(doer.opener) || (doer.opener !== '' && !doer.specific)
}

/** "5. Về nguồn vốn: Giao Sở Tài chính …": the doer stands after the topic's colon. */
export function readTopicalDoer(words: Words): Doer | null {
  const topic =
    /^(?:về|đối với|liên quan|việc|theo|trên cơ sở|để|kinh phí|nguồn kinh phí|nguồn vốn)(?: [^:]{3,240})?: /u.exec(
      words.key.slice(0, 260),
    )
  if (!topic) return null
  const at = topic[0].length
  const doer = readDoer({ text: words.text.slice(at), key: words.key.slice(at) })
  return doer && { ...doer, from: doer.from + at, to: doer.to + at }
}

function readAt(words: Words, at: number, opener: string): Doer | null {
  const list = readAgencyList(words, at)
  if (!list) return null
  const rest = words.key
    .slice(list.to)
    .replace(/^ ?\([^()]{0,160}\)/, '')
    .replace(/[\s:.;,]+$/, '')
  const whole = rest === '' || SUFFIX.test(rest)
  const specific = list.mentions.some((mention) => mention.specific)
  const follows = opensWithVerb(words.key, list.to + 1) || AFTER_SUBJECT.test(words.key.slice(list.to, list.to + 12))
  if (!whole && !follows && !specific) return null
  if (!whole && opener === 'đối với' && !specific && !words.key.startsWith(':', list.to)) return null
  return { agencies: agencyNames(list), from: at, to: list.to, specific, whole, opener }
}

/** "Đối với các xã còn đất lúa: …" names a narrower doer; with a comma it is only a condition. */
function readConcerned(words: Words, at: number): Doer | null {
  const colon = words.key.slice(0, at + 220).indexOf(':', at)
  const list = readAgencyList(words, at)
  if (colon < 0 || !list || (words.key.slice(at, colon).includes(', ') && colon - at > 160)) return null
  const concerned = words.text
    .slice(at, colon)
    .replace(/ ?\([^()]{0,160}\)/g, '')
    .trim()
  return {
    agencies: [concerned],
    from: at,
    to: colon,
    specific: false,
    whole: colon >= words.key.length - 1,
    opener: 'đối với',
  }
}

/** "Căn cứ kế hoạch này, các sở …": the agency after one of the first commas, when a verb follows it. */
function readAfterAdverbial(words: Words): Doer | null {
  let comma = words.key.indexOf(', ')
  for (let tries = 0; comma > 0 && comma < REACH && tries < 8; tries++) {
    const rest = words.key.slice(comma + 2, comma + 90)
    const opener = /^(?:giao|đề nghị|yêu cầu) /.exec(rest)
    const at = comma + 2 + (opener?.[0].length ?? 0)
    const list = readAgencyList(words, at)
    if (list && isNamed(words, list) && followedByVerb(words, list.to))
      return {
        agencies: agencyNames(list),
        from: at,
        to: list.to,
        specific: list.mentions.some((mention) => mention.specific),
        whole: false,
        opener: opener?.[0].trim() ?? '',
      }
    comma = words.key.indexOf(', ', comma + 2)
  }
  return null
}

/** Bare nouns ("…, cá nhân khai thác") are part of the sentence; an agency or "các …" can be its subject. */
function isNamed(words: Words, list: AgencyList): boolean {
  return (
    list.mentions.some((mention) => mention.specific) ||
    /^(?:các|những|mọi|từng|mỗi|toàn thể|thủ trưởng|giám đốc|chủ tịch|lãnh đạo|người đứng đầu) /.test(
      words.key.slice(list.from, list.from + 20),
    )
  )
}

function followedByVerb(words: Words, at: number): boolean {
  if (/^ được (?:giao|phân công)/.test(words.key.slice(at, at + 20))) return true
  const parenthesis = /^ ?\([^()]{0,160}\)/.exec(words.key.slice(at, at + 170))
  const next = at + (parenthesis?.[0].length ?? 0)
  return words.key[next] === ' ' && opensWithVerb(words.key, next + 1)
}
