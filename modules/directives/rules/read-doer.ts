import type { AgencyList } from './agency-mentions.ts'
import { agencyNames, readAgencyList, unique } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import { opensWithVerb } from './cue-phrases.ts'
import { readHeadline } from './read-headline.ts'

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
  /^(?:trong đó,? |đồng thời,? |ngoài ra,? |riêng |trước mắt,? )?(?:(?:(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)[^,.;:]{0,25}? |(?:phó )?thủ tướng chính phủ |chính phủ |(?:ban thường vụ|thường trực) (?:tỉnh|thành|huyện|thị|quận) ủy |(?:thường trực )?(?:hđnd|hội đồng nhân dân) tỉnh )?(?:(?:thống nhất|đồng ý|nhất trí|cơ bản thống nhất|cơ bản đồng ý)(?: chủ trương)?,? (?:và )?|tiếp tục |trân trọng |kính )?(giao trách nhiệm cho|giao nhiệm vụ cho|giao cho|giao|ủy quyền cho|ủy quyền|đề nghị|yêu cầu|phân công|đối với|trách nhiệm của|nhiệm vụ của|riêng) /u
const SUFFIX =
  /^(?: có| chịu)? ?(?:trách nhiệm|nhiệm vụ)?(?: (?:tổ chức|tập trung|triển khai|chỉ đạo|thực hiện|cần|khẩn trương|một số|các|những|nội dung|nhiệm vụ|giải pháp|công việc|cụ thể|sau(?: đây)?|như sau|chủ yếu|trọng tâm|tốt|việc))*$/u
const ADVERBIAL =
  /^(?:căn cứ|trên cơ sở|để|nhằm|trong|khi|sau khi|đối với|theo|nhận được|thực hiện(?= (?:quyết định|nghị quyết|kế hoạch|chỉ thị|công văn|thông báo|công điện|luật|nghị định|chương trình|ý kiến|chỉ đạo|kết luận|văn bản))|trước|định kỳ|hằng|hàng|đồng thời|ngoài ra|bên cạnh|về|trường hợp|từ|qua|với|tùy|chậm nhất|riêng|tại|vào)(?![\p{L}])/u
const AFTER_SUBJECT =
  /^(?:[:,]| ?\(| theo| căn cứ| trên| có| chịu| cần| phải| là| được| trong| ở| tại| định| khi| để| do| không| đã| sẽ| và| nơi| –| -)/u
const ORDER_AFTER_COLON = /: (?=(?:thống nhất |đồng ý |nhất trí )?(?:giao|yêu cầu|đề nghị|phân công|ủy quyền) )/u
/** Verbs that surely end a description of who is to act: "Các đơn vị quản lý, vận hành hồ chứa | tổ chức …". */
const SURE_VERB =
  /^(?:có trách nhiệm|chịu trách nhiệm|chủ động|phải|cần|tổ chức|tăng cường|thực hiện|xây dựng|rà soát|phối hợp|nghiêm túc|khẩn trương|tập trung|tiếp tục|căn cứ|triển khai|chấp hành|báo cáo|bố trí|tuyên truyền|kịp thời|đẩy mạnh)(?!\p{L})/u
const NO_DESCRIPTION = new Set('chưa đã bị không còn đang vẫn mà thì do để như là được'.split(' '))
const LONGEST_DESCRIPTION = 12
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
  if (words.key.startsWith('về ')) return readTopicalDoer(words) ?? readAfterAdverbial(words)
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
  return readAfterTopic(words, topic[0].length)
}

/** "Tổ chức diễn đàn trẻ em: Thành đoàn chủ trì …": an agency and its verb after whatever matter. */
export function readNamedAfterColon(words: Words): Doer | null {
  const colon = words.key.slice(0, 260).indexOf(': ')
  if (colon < 0 || words.key.slice(0, colon).includes('. ')) return null
  const doer = readAfterTopic(words, colon + 2)
  if (!doer?.specific || doer.whole || doer.from !== colon + 2) return null
  return opensWithVerb(words.key, doer.to + 1) && !/(?:gồm|là|sau|như)$/.test(words.key.slice(0, colon)) ? doer : null
}

/** "Kinh phí khen thưởng: giao Sở Nội vụ …", "Nhiệm vụ này, giao …": whatever the topic, an order follows its colon. */
export function readOrderAfterColon(words: Words): Doer | null {
  const match = ORDER_AFTER_COLON.exec(words.key.slice(0, 320))
  return match && readAfterTopic(words, match.index + 2)
}

function readAfterTopic(words: Words, at: number): Doer | null {
  const doer = readDoer({ text: words.text.slice(at), key: words.key.slice(at) })
  return doer && { ...doer, from: doer.from + at, to: doer.to + at }
}

function readAt(words: Words, at: number, opener: string): Doer | null {
  const list = readAgencyList(words, at)
  if (!list) return null
  const headline = readHeadline(words, list)
  if (headline) return toDoer(words, list, headline, opener)
  const rest = words.key
    .slice(list.to)
    .replace(/^ ?\([^()]{0,160}\)/, '')
    .replace(/[\s:.;,]+$/, '')
  const whole = rest === '' || SUFFIX.test(rest)
  const specific = list.mentions.some((mention) => mention.specific)
  const follows = opensWithVerb(words.key, list.to + 1) || AFTER_SUBJECT.test(words.key.slice(list.to, list.to + 12))
  if (!whole && !follows && !specific) return readDescribed(words, list, opener)
  if (!whole && opener === 'đối với' && !specific && !words.key.startsWith(':', list.to)) return null
  return { agencies: agencyNames(list), from: at, to: list.to, specific, whole, opener }
}

function toDoer(words: Words, list: AgencyList, read: { names: string[]; to: number }, opener: string): Doer {
  const specific = list.mentions.some((mention) => mention.specific)
  const whole = read.to >= words.key.length - 2
  return { agencies: unique(read.names), from: list.from, to: read.to, specific, whole, opener }
}

/** "Các cơ sở kinh doanh xăng dầu trên địa bàn tổ chức …": the words up to a sure verb describe the doer. */
function readDescribed(words: Words, list: AgencyList, opener: string): Doer | null {
  if (!/^(?:các|những|mọi) /.test(words.key.slice(list.from, list.from + 8)) || list.mentions.length > 1) return null
  let to = list.to
  for (let count = 0; count < LONGEST_DESCRIPTION && words.key[to] === ' '; count++) {
    if (SURE_VERB.test(words.key.slice(to + 1, to + 20)))
      return toDoer(words, list, { names: [words.text.slice(list.from, to)], to }, opener)
    const next = /^[^\s,;:.()]{1,30}/.exec(words.key.slice(to + 1, to + 32))
    if (!next || NO_DESCRIPTION.has(next[0])) return null
    to += 1 + next[0].length
  }
  return null
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
