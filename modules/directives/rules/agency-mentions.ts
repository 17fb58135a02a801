import { AGENCY_FORMS, COLLECTIVE_MODIFIERS, COLLECTIVE_NOUNS, LEVELS, OFFICES, SECTORS } from './agency-forms.ts'
import { opensWithVerb } from './cue-phrases.ts'

/** Folded words with their search key; both of the same length. */
export type Words = { text: string; key: string }

/** One agency or collective in the words. `names` is what it stands for once an enumeration is taken apart. */
export type AgencyMention = { from: number; to: number; names: string[]; specific: boolean }

export type AgencyList = { mentions: AgencyMention[]; from: number; to: number }

const END = '(?![\\p{L}\\p{N}])'
const sticky = (source: string): RegExp => new RegExp(source, 'uy')
const longestFirst = (words: string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const NAME = /(?!(?:Sở|Bộ|Ban|Ủy|Uỷ|UBND|HĐND|Công an|Công ty|Văn|Chủ|Giám|Thủ|Các|Hội|Đài|Báo|Trung tâm|Thanh tra|Cục|Chi cục|Bảo hiểm|Kho|Ngân|Liên|Tỉnh|Thành phố|Mặt|Viện|Tòa|Trường|Đề|Quyết|Kế|Thông|Nghị)(?!\p{L}))\p{Lu}[\p{L}'’]*(?:[ -](?:- )?\p{Lu}[\p{L}'’]*){0,4}/uy
const LIST_SEPARATOR = sticky('(?:,? và |, |; ?|,| hoặc |,? cùng với | cùng |,? & )(?:(?:với|đề nghị|giữa) )?')
const PARENTHESIS = sticky(' ?\\([^()]{0,120}\\)')
const OFFICE = sticky(`(?:các )?(?:${longestFirst(OFFICES)})(?:(?:, | và |; )(?:${longestFirst(OFFICES)}))*(?: của)? `)
const DIRECTORS_AND_HEADS = sticky('giám đốc sở,? (?:và )?(?=thủ trưởng )')
const FIRST_OFFICE = sticky('(?:các )?bộ trưởng(?=, thủ trưởng)')
const LONE_OFFICE = sticky(`(?:bộ trưởng|các phó thủ tướng|thủ tướng)${END}`)
const COMMITTEE = sticky(`(?:ủy ban nhân dân|ubnd)${END}`)
const SCOPE = sticky(` (?:(?:các|cấp|những|hai cấp|02 cấp|2 cấp) )?(?:${LEVELS})${END}(?:(?:, | và |,|/)(?:các |cấp )?(?:${LEVELS})${END}(?! \\p{Lu}))*(?: trực thuộc trung ương)?(?: (?:thuộc|trong) tỉnh)?(?: ven biển)?(?: nêu trên| nói trên| có liên quan| liên quan)?`)
const MORE_SCOPE = sticky(`(?:, | và |; )(?:các )?(?:${LEVELS})${END}(?= )`)
const SECTOR_HEAD = sticky('(?:các )?(sở|bộ)(?:, (?:ban, )?ngành)?(?: ?: ?| )')
const SECTOR = sticky(`(?:${longestFirst(SECTORS)})${END}`)
const COLLECTIVE = sticky(
  `(?:(?:tất cả |toàn thể )?(?:các|những|mọi|từng|mỗi) )?(?:${COLLECTIVE_NOUNS.join('|')})${END}` +
    `(?:(?:, | và |; ?|,| - |/)(?:các (?=ngành|(?:${COLLECTIVE_NOUNS.join('|')})${END}, ))?(?:${COLLECTIVE_NOUNS.join('|')})${END})*`,
)
const MODIFIERS = sticky(`(?: (?:${COLLECTIVE_MODIFIERS.join('|')})${END})+`)
const ENDS_IN_LEVEL = new RegExp(`(?:^|[\\s,])(?:${LEVELS})$`, 'u')
const MINISTRIES_AND_PLACES = /^các bộ(?=, địa phương)/
const PLACE_TAIL = sticky(
  `(?: (?:cấp )?(?:${LEVELS}|trung ương|việt nam|nhà nước|chính phủ|tỉnh ủy|thành ủy|các cấp|khu vực (?:[ivx]+|\\d+)|cấp xã|(?:tại |ở )?địa phương|thuộc tỉnh|các (?:${LEVELS}))${END}(?:(?:, | và )(?:${LEVELS})${END}(?! \\p{Lu}))*)+`,
)
const FORMS = AGENCY_FORMS.map((form) => ({ ...form, regex: sticky(`(?:${form.pattern})${form.tail === 'open' ? '' : END}`) }))
const PLURAL_LEVEL = new RegExp(` các (?:${LEVELS})$`, 'u')
const MORE_LEVELS = sticky(`(?:(?:, | và )(?:${LEVELS})${END}(?! \\p{Lu}))+`)
const OPEN_NAME_WORDS = 14

function tryAt(pattern: RegExp, key: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(key) ? pattern.lastIndex : -1
}

/** Reads one mention that begins exactly at `at`; null when no agency is named there. */
export function readMention(words: Words, at: number): AgencyMention | null {
  const { text, key } = words
  const directors = tryAt(DIRECTORS_AND_HEADS, key, at)
  if (directors > 0) {
    const heads = readMention(words, directors)
    if (heads) return { from: at, to: heads.to, names: [text.slice(at, heads.to)], specific: false }
  }
  const minister = tryAt(FIRST_OFFICE, key, at)
  if (minister > 0) return { from: at, to: minister, names: [text.slice(at, minister)], specific: true }
  const office = tryAt(OFFICE, key, at)
  if (office > 0) {
    const base = readBase(words, office)
    const prefix = text.slice(at, office)
    if (base) return { from: at, to: base.to, names: base.names.length > 1 ? base.names.map((name) => prefix + name) : [text.slice(at, base.to)], specific: base.specific }
  }
  const lone = tryAt(LONE_OFFICE, key, at)
  if (lone > 0) return { from: at, to: lone, names: [text.slice(at, lone)], specific: true }
  return readBase(words, at)
}

function readBase(words: Words, at: number): AgencyMention | null {
  return readCommittee(words, at) ?? readSector(words, at) ?? readNamed(words, at) ?? readCollective(words, at)
}

/** "UBND các huyện Vĩnh Hòa và An Sơn" stands for two committees; with several levels it is kept whole. */
function readCommittee({ text, key }: Words, at: number): AgencyMention | null {
  const head = tryAt(COMMITTEE, key, at)
  if (head < 0) return null
  let to = head
  const names: string[] = []
  let levels = tryAt(SCOPE, key, to)
  const scope = levels > 0 ? key.slice(to, levels) : ''
  let single = levels > 0 && !/[,/]| và | cấp /.test(scope)
  while (levels > 0) {
    to = levels
    const place = readNames(text, key, to)
    to = place.to
    names.push(...place.names)
    levels = tryAt(MORE_SCOPE, key, to)
    if (levels > 0) single = false
  }
  if (single && names.length > 1) {
    const level = scope.replace(/ các | trực thuộc trung ương| thuộc tỉnh| trong tỉnh/g, ' ').trim()
    return { from: at, to, names: names.map((name) => `${text.slice(at, head)} ${level} ${name}`), specific: true }
  }
  return { from: at, to, names: [text.slice(at, to)], specific: true }
}

/** Proper names after a level: " Vĩnh Hòa và An Sơn" or ": Vĩnh Hòa, An Sơn". */
function readNames(text: string, key: string, at: number): { names: string[]; to: number } {
  const names: string[] = []
  let to = at
  let next = key.startsWith(': ', at) ? at + 2 : at + 1
  if (text[next - 1] !== ' ') return { names, to }
  for (;;) {
    const end = tryAt(NAME, text, next)
    if (end < 0) return { names, to }
    names.push(text.slice(next, end))
    to = end
    const separator = /(?:,? và |, |; )/y
    separator.lastIndex = end
    if (!separator.test(text)) return { names, to }
    next = separator.lastIndex
  }
}

/** "Sở Y tế", and "các sở: Y tế, Tài chính; Nội vụ" taken apart. */
function readSector({ text, key }: Words, at: number): AgencyMention | null {
  SECTOR_HEAD.lastIndex = at
  const head = SECTOR_HEAD.exec(key)
  if (!head) return null
  const noun = text.slice(at, SECTOR_HEAD.lastIndex).match(/(?:Sở|Bộ|sở|bộ|SỞ|BỘ)/)?.[0] ?? ''
  const written = noun[0]?.toUpperCase() + noun.slice(1).toLowerCase()
  const names: string[] = []
  let to = -1
  let next = SECTOR_HEAD.lastIndex
  for (;;) {
    const end = tryAt(SECTOR, key, next)
    if (end < 0 || !isCapital(text, next)) break
    if (written === 'Sở' && /^(?:công an|quốc phòng)/.test(key.slice(next, end))) break
    names.push(`${written} ${text.slice(next, end)}`)
    to = end
    const separator = tryAt(LIST_SEPARATOR, key, end)
    if (separator < 0) break
    next = separator
  }
  if (to < 0) return null
  if (names.length > 1) return { from: at, to, names, specific: true }
  const tail = placeTail(text, key, to)
  return { from: at, to: tail, names: [head[0].startsWith('các') ? names[0] as string : text.slice(at, tail)], specific: true }
}

function readNamed({ text, key }: Words, at: number): AgencyMention | null {
  for (const form of FORMS) {
    if (form.capital && !isCapital(text, at)) continue
    if (form.tail === 'open' && isShouted(text, at)) continue
    const end = tryAt(form.regex, key, at)
    if (end < 0) continue
    const to = form.tail === 'place' ? placeTail(text, key, end) : openName(text, key, end)
    if (form.tail === 'open' && to === end) continue
    return { from: at, to, names: [text.slice(at, to)], specific: true }
  }
  return null
}

function readCollective({ text, key }: Words, at: number): AgencyMention | null {
  let to = tryAt(COLLECTIVE, key, at)
  if (to < 0) return null
  const split = MINISTRIES_AND_PLACES.exec(key.slice(at, at + 40))
  if (split) return { from: at, to: at + split[0].length, names: [text.slice(at, at + split[0].length)], specific: false }
  const modified = tryAt(MODIFIERS, key, to)
  if (modified > 0) to = modified
  if (ENDS_IN_LEVEL.test(key.slice(at, to))) to = placeName(text, to)
  const owner = key.startsWith(' của ', to) ? readBase({ text, key }, to + 5) : null
  if (owner?.specific) to = owner.to
  return { from: at, to, names: [text.slice(at, to)], specific: false }
}

function placeTail(text: string, key: string, at: number): number {
  const tail = tryAt(PLACE_TAIL, key, at)
  return placeName(text, tail > 0 ? tail : at)
}

/** A place's proper name right after the mention, as in "Công an tỉnh Sông Trà". */
function placeName(text: string, at: number): number {
  if (text[at] !== ' ') return at
  const end = tryAt(NAME, text, at + 1)
  return end > 0 && !CAPITAL_VERB.test(text.slice(at + 1, end + 12)) ? end : at
}

const CAPITAL_VERB = /^(?:Chủ trì|Chủ động|Phối hợp|Tham mưu|Tổ chức|Xây dựng|Thực hiện|Tiếp tục|Căn cứ|Có trách|Chịu trách|Trên cơ)/

/** The words of a proper name of unknown length: up to punctuation, a duty's verb or another agency. */
function openName(text: string, key: string, at: number): number {
  let to = at
  let capitals = 0
  for (let count = 0; count < OPEN_NAME_WORDS && text[to] === ' '; count++) {
    const start = to + 1
    const end = wordEnd(text, start)
    if (end === start) break
    const word = key.slice(start, end)
    const capital = isCapital(text, start) || /^\d/.test(word)
    if (!capital && ((opensWithVerb(key, start) && !isCompound(key, to, word)) || NAME_STOPS.has(word))) break
    if (word === 'và' && !(isCapital(text, end + 1) && !readSectorOrHead(text, key, end + 1))) break
    if (count === 0 && !capital && !/^(?:quản|chỉ|điều|dân|nhà|phát)$/.test(word)) break
    if (capital) capitals += 1
    to = end
  }
  if (capitals === 0) return at
  const end = text.slice(at, to).endsWith(' và') ? to - 3 : to
  const more = PLURAL_LEVEL.test(key.slice(Math.max(at, end - 14), end)) ? tryAt(MORE_LEVELS, key, end) : -1
  return more > 0 ? more : end
}

/** "trình" in "công trình" and the like is no verb. */
function isCompound(key: string, at: number, word: string): boolean {
  return /(?:công|chương|quy|lộ|giáo) $/.test(key.slice(Math.max(0, at - 6), at + 1)) && /^(?:trình|lập|cấp)$/.test(word)
}

const NAME_STOPS = new Set('có của để trong tại khi được đã sẽ là cùng với trên nhằm từ bằng nếu do hoặc đến về như này nêu ở'.split(' '))

function readSectorOrHead(text: string, key: string, at: number): boolean {
  return readCommittee({ text, key }, at) !== null || FORMS.some((form) => tryAt(form.regex, key, at) > 0)
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 40 && !/[\s,;:.()“”"]/.test(text[end] as string)) end += 1
  return end
}

const isShouted = (text: string, at: number): boolean => !/\p{Ll}/u.test(text.slice(at, at + 16))
const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2))

/** Reads the longest list of agencies that begins at `at`: "Sở Y tế, các sở, ngành liên quan và UBND các xã". */
export function readAgencyList(words: Words, at: number): AgencyList | null {
  const mentions: AgencyMention[] = []
  let next = at
  let to = at
  for (;;) {
    const mention = readMention(words, next)
    if (!mention) break
    mentions.push(mention)
    const parenthesis = tryAt(PARENTHESIS, words.key, mention.to)
    to = mention.to
    const separator = tryAt(LIST_SEPARATOR, words.key, parenthesis > 0 ? parenthesis : to)
    if (separator < 0) break
    next = separator
  }
  return mentions.length > 0 ? { mentions, from: at, to } : null
}

/** The agencies a list stands for, each once, as written. */
export function agencyNames(list: AgencyList): string[] {
  const seen = new Set<string>()
  return list.mentions
    .flatMap((mention) => mention.names)
    .filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
}
