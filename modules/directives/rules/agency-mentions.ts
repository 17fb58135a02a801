import { endOfPlaceName } from './agency-places.ts'
import type { AgencyMention, Words } from './agency-words.ts'
import { END, endAt, LIST_SEPARATOR, longestFirst, sticky } from './agency-words.ts'
import { LEVELS, OFFICES } from './office-names.ts'
import { readCollective } from './read-collective.ts'
import { readCommittee } from './read-committee.ts'
import { readNamedAgency } from './read-named-agency.ts'
import { readSector } from './read-sector.ts'

export type AgencyList = { mentions: AgencyMention[]; from: number; to: number }

const PARENTHESIS = sticky(' ?\\([^()]{0,120}\\)')
const ANY_OFFICE = longestFirst(OFFICES)
const OFFICE = sticky(`(?:các )?(?:đồng chí )?(?:${ANY_OFFICE})(?:(?:, | và |; )(?:${ANY_OFFICE}))*(?: của)? `)
/** "Giám đốc:", "Thủ trưởng các cơ quan:" before an enumeration. */
const OFFICE_OF_SEVERAL = sticky(`(?:các )?(?:đồng chí )?(?:${ANY_OFFICE}) ?: ?`)
const DIRECTORS_AND_HEADS = sticky('giám đốc sở,? (?:và )?(?=thủ trưởng )')
const LONE_OFFICE = sticky(`(?:(?:các )?bộ trưởng(?=, thủ trưởng)|các phó thủ tướng|thủ tướng(?: chính phủ)?)${END}`)
/** "đồng chí Trần Văn An": a person told to act, as conclusions of meetings do. */
const COMRADE = 'đồng chí '
const BARE_COMMITTEE = sticky('(?:ubnd|ủy ban nhân dân)')
/** "UBND 12 huyện, thành phố". */
const COUNTED = sticky(
  ` (?:(?:các )?\\d{1,3} (?:${LEVELS})${END}(?:(?:, | và )(?:${LEVELS})${END})*|(?:các|hai|02|2) cấp${END}(?: (?:trên|ở) địa bàn(?: tỉnh)?)?)`,
)
/** "quận - huyện", "huyện/thành phố". */
const JOINED_LEVELS = sticky(`(?: ?[-–/] ?(?:${LEVELS})${END}(?! \\p{Lu}))+`)
const CHARGED = sticky(' được (?:giao|phân công)(?: nhiệm vụ)? chủ trì(?! ?[,:])')
const FROM_PLACE = sticky(' (?:ven biển )?từ')
const TO_PLACE = sticky(' (?:đến|tới|trở (?:ra|vào) đến)')
const LAST_OFFICE = sticky(`bộ trưởng${END}`)

/** Reads one mention that begins exactly at `at`; null when no agency is named there. */
export function readMention(words: Words, at: number): AgencyMention | null {
  const titled = words.key.startsWith(COMRADE, at) ? readOffice(words, at) : null
  if (titled) return titled
  const comrade = words.key.startsWith(COMRADE, at) ? endOfPlaceName(words.text, at + COMRADE.length - 1) : -1
  if (comrade >= at + COMRADE.length)
    return { from: at, to: comrade, names: [words.text.slice(at, comrade)], specific: true }
  const directors = endAt(DIRECTORS_AND_HEADS, words.key, at)
  const heads = directors > 0 ? readOffice(words, directors) : null
  if (heads) return { from: at, to: heads.to, names: [words.text.slice(at, heads.to)], specific: false }
  return (
    readLone(words, at, LONE_OFFICE) ?? readOffice(words, at) ?? readLone(words, at, LAST_OFFICE) ?? readBody(words, at)
  )
}

function readLone({ text, key }: Words, at: number, office: RegExp): AgencyMention | null {
  const to = endAt(office, key, at)
  return to < 0 ? null : { from: at, to, names: [text.slice(at, to)], specific: true }
}

/** "Giám đốc Sở Y tế", "Giám đốc, Thủ trưởng các sở, ngành"; in an enumeration the office goes with each name. */
function readOffice(words: Words, at: number): AgencyMention | null {
  const office = endAt(OFFICE, words.key, at)
  const body = office > 0 ? readBody(words, office) : null
  if (!body) return null
  const prefix = words.text.slice(at, office)
  const names = body.names.length > 1 ? body.names.map((name) => prefix + name) : [words.text.slice(at, body.to)]
  return { from: at, to: body.to, names, specific: body.specific }
}

function readBody(words: Words, at: number): AgencyMention | null {
  const mention = readOwnName(words, at) ?? readCollective(words, at, (next) => readOwnName(words, next))
  return mention && withReach(words, mention)
}

/** "UBND các tỉnh từ Đông Trà đến Tây Trà", "các tỉnh: Đông Trà, Tây Trà": the places go with the mention. */
function withReach(words: Words, mention: AgencyMention): AgencyMention {
  const { text, key } = words
  if (!/[ \-–/]/.test(key[mention.to] ?? '')) return mention
  const further = endAt(BARE_COMMITTEE, key, mention.from) === mention.to ? endAt(COUNTED, key, mention.to) : -1
  const joined = endAt(JOINED_LEVELS, key, further > 0 ? further : mention.to)
  const reach = Math.max(further, joined)
  if (reach > mention.to) return { ...mention, to: reach, names: [text.slice(mention.from, reach)] }
  if (mention.names.length > 1 || !/(?:các|những) /.test(key.slice(mention.from, mention.to))) return mention
  const charged = endAt(CHARGED, key, mention.to)
  if (charged > 0) return { ...mention, to: charged, names: [text.slice(mention.from, charged)] }
  const from = endAt(FROM_PLACE, key, mention.to)
  const first = from > 0 ? endOfPlaceName(text, from) : -1
  const until = first > from ? endAt(TO_PLACE, key, first) : -1
  const to = until > 0 ? endOfPlaceName(text, until) : -1
  return to > until ? { ...mention, to, names: [text.slice(mention.from, to)] } : mention
}

const readOwnName = (words: Words, at: number): AgencyMention | null =>
  readCommittee(words, at) ?? readSector(words, at) ?? readNamedAgency(words, at)

/** Reads the longest list of agencies that begins at `at`: "Sở Y tế, các sở, ngành liên quan và UBND các xã". */
export function readAgencyList(words: Words, at: number): AgencyList | null {
  return readPlainList(words, at) ?? readListOfHeads(words, at)
}

/** "Giám đốc: Sở Y tế, Sở Tài chính": the office goes with each name that has none of its own. */
function readListOfHeads(words: Words, at: number): AgencyList | null {
  const named = endAt(OFFICE_OF_SEVERAL, words.key, at)
  const list = named > 0 ? readPlainList(words, named) : null
  if (!list) return null
  const office = words.text
    .slice(at, words.text.indexOf(':', at))
    .replace(/^[Cc]ác /u, '')
    .trim()
  const withOffice = ({ from, names, ...rest }: AgencyMention): AgencyMention =>
    endAt(OFFICE, words.key, from) > 0
      ? { from, names, ...rest }
      : { ...rest, from, names: names.map((name) => `${office} ${name}`) }
  return { ...list, from: at, mentions: list.mentions.map(withOffice) }
}

function readPlainList(words: Words, at: number): AgencyList | null {
  const mentions: AgencyMention[] = []
  for (let next = at; next >= 0; ) {
    const mention = readMention(words, next)
    if (!mention) break
    mentions.push(mention)
    const parenthesis = endAt(PARENTHESIS, words.key, mention.to)
    next = endAt(LIST_SEPARATOR, words.key, parenthesis > 0 ? parenthesis : mention.to)
  }
  const last = mentions.at(-1)
  return last ? { mentions, from: at, to: last.to } : null
}

/** The agencies a list stands for, each once, as written. */
export function agencyNames(list: AgencyList): string[] {
  return unique(list.mentions.flatMap((mention) => mention.names))
}

/** Each name once, whatever its case; the first writing is kept. */
export function unique(names: string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
}
