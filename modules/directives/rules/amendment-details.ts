import { agencyNames, readAgencyList } from './agency-mentions.ts'
import { DESCRIBED, TO_NEW } from './amendment-cues.ts'
import type { AmendmentKind, AmendmentReading, DeadlineReading, Span } from './directive-reading.ts'
import { searchKey } from './fold-text.ts'
import { findOutlineMark } from './outline-marks.ts'
import { findDeadline, readTimeValue } from './read-deadline.ts'

/** One sentence that changes something, with the blocks that give the new words. */
export type AmendingSentence = {
  text: string
  key: string
  kind: AmendmentKind
  /** where the words of the act begin and end in `text` */
  from: number
  to: number
  /** the new wording in the blocks after it, without its quotation marks; null when it stands in the sentence */
  following: string | null
  issued: string | null
  span: Span
  /** where units of `text` stand in the raw text */
  spanOf: (from: number, to: number) => Span
}

type Details = Pick<AmendmentReading, 'kind' | 'oldWords' | 'newWords' | 'agencies' | 'deadline'>

const QUOTED = /“([^“”]{1,3000})”|"([^"]{1,3000})"|‘([^‘’]{1,3000})’/gu
const DATED = /\d{1,2}[/.-]\d{1,2}|tháng \d|quý |năm \d{4}|ngày \d|hằng|hàng/u

/** What stands in the place of what, by the kind of change; null when the sentence says neither. */
export function detailsOf(sentence: AmendingSentence): Details | null {
  switch (sentence.kind) {
    case 'new_deadline':
      return newDeadline(sentence)
    case 'new_lead':
      return newLead(sentence)
    case 'added_lead':
      return addedLead(sentence)
    case 'added_places':
      return addedPlaces(sentence)
    case 'dropped':
      return { ...NOTHING, kind: 'dropped', oldWords: describedIn(sentence) }
    case 'added_duty':
      return addedDuty(sentence)
    case 'new_wording':
      return newWording(sentence)
  }
}

const NOTHING = { oldWords: null, newWords: null, agencies: [], deadline: null }

function newDeadline(sentence: AmendingSentence): Details | null {
  const { text, key, to } = sentence
  const cue = [...key.matchAll(TO_NEW)]
    .filter(({ index }) => index >= to && DATED.test(key.slice(index, index + 60)))
    .at(-1)
  const from = cue ? cue.index + (/^(?:đến|tới)$/u.test(cue[0]) ? 0 : cue[0].length) : to
  const words = sentence.following ? clean(sentence.following) : text.slice(from).replace(/[”"’]/gu, '')
  const deadline = deadlineIn(words, sentence, sentence.following ? null : from)
  if (!deadline && !sentence.following && !cue) return null
  return {
    kind: 'new_deadline',
    oldWords: describedIn(sentence),
    newWords: deadline?.text ?? (clean(words) || null),
    agencies: [],
    deadline,
  }
}

function newLead(sentence: AmendingSentence): Details | null {
  const { text, key, from, to } = sentence
  const given = key.startsWith('giao ', from)
  const cue = given ? null : [...key.slice(to).matchAll(/(?<!\p{L})(?:sang|bằng|thành|là|cho)(?: cho)? /gu)]
  const places = given ? [from + 'giao '.length] : (cue ?? []).map((match) => to + match.index + match[0].length)
  for (const at of places.reverse()) {
    const start = key.startsWith('cho ', at) ? at + 'cho '.length : at
    const list = readAgencyList({ text, key }, start)
    if (!list) continue
    const newWords = text.slice(list.from, list.to)
    return {
      ...NOTHING,
      kind: 'new_lead',
      oldWords: describedIn(sentence) ?? oldAgency(sentence),
      newWords,
      agencies: agencyNames(list),
    }
  }
  return null
}

/** "thay Sở A", "từ Sở A sang …". */
function oldAgency({ text, key, from }: AmendingSentence): string | null {
  for (const match of key.slice(from).matchAll(/(?:thay(?: thế)?(?: cho)?|từ) /gu)) {
    const list = readAgencyList({ text, key }, from + match.index + match[0].length)
    if (list) return text.slice(list.from, list.to)
  }
  return null
}

function addedLead(sentence: AmendingSentence): Details | null {
  const list = readAgencyList(sentence, sentence.to)
  if (!list) return null
  const newWords = sentence.text.slice(list.from, list.to)
  return { ...NOTHING, kind: 'added_lead', oldWords: describedIn(sentence), newWords, agencies: agencyNames(list) }
}

function addedPlaces(sentence: AmendingSentence): Details | null {
  const { text, key, from } = sentence
  const match = /(?:bổ sung|thêm|mở rộng)(?: thêm)? (.{3,600}?) (?:vào|trong|thuộc) /u.exec(key.slice(from))
  if (!match) return null
  const start = from + match[0].indexOf(match[1] as string)
  const newWords = text.slice(start, start + (match[1] as string).length)
  const list = readAgencyList({ text, key }, start)
  return { ...NOTHING, kind: 'added_places', newWords, agencies: list ? agencyNames(list) : [] }
}

function addedDuty(sentence: AmendingSentence): Details | null {
  const { text, key, to } = sentence
  const colon = text.indexOf(':', to)
  const quoted = quotesOf(text).at(-1)
  const given = key.startsWith('giao', sentence.from)
  const words = sentence.following ?? quoted ?? (colon > 0 ? text.slice(colon + 1) : given ? text.slice(to) : null)
  const newWords = words && clean(words)
  if (!newWords) return null
  const forWhom = /(?<!\p{L})(?:cho|đối với|của|giao) /u.exec(key.slice(to, colon > 0 ? colon : to + 120))
  const list = agenciesAt(newWords) ?? (forWhom ? namesAt(text, to + forWhom.index + forWhom[0].length) : null)
  return {
    kind: 'added_duty',
    oldWords: null,
    newWords,
    agencies: list ?? [],
    deadline: deadlineIn(newWords, sentence, null),
  }
}

/** "thay cụm từ “Sở A” bằng “Sở B”" changes who leads; any other words, what is asked. */
function newWording(sentence: AmendingSentence): Details | null {
  const quotes = quotesOf(sentence.text)
  const oldWords = quotes.length > 1 ? clean(quotes[0] as string) : describedIn(sentence)
  const afterColon = /(?:như sau|thành|là) ?: ?(.{6,})$/u.exec(sentence.text)?.[1]
  const words = sentence.following ?? quotes.at(-1) ?? afterColon
  if (!words) return null
  const newWords = clean(words)
  const agencies = agenciesAt(newWords) ?? []
  const swapped = quotes.length > 1 && isAgency(oldWords ?? '') && isAgency(newWords)
  const kind = swapped ? 'new_lead' : 'new_wording'
  return { kind, oldWords, newWords, agencies, deadline: deadlineIn(newWords, sentence, null) }
}

const quotesOf = (text: string): string[] =>
  [...text.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

/** Quoted words that are no date, else how the sentence describes the duty. */
function describedIn({ text, key, from }: AmendingSentence): string | null {
  const quoted = quotesOf(text).find((words) => words.length > 20 || !DATED.test(words.toLowerCase()))
  if (quoted) return clean(quoted)
  const match = DESCRIBED.exec(key.slice(from))
  if (!match) return null
  const at = from + match.index + match[0].lastIndexOf(match[1] as string)
  return clean(text.slice(at, at + (match[1] as string).length)) || null
}

function deadlineIn(words: string, sentence: AmendingSentence, at: number | null): DeadlineReading | null {
  const key = searchKey(words)
  const found = findDeadline(key, sentence.issued)
  if (!found) return wholeDeadline(words, sentence)
  const { from, to, ...value } = found
  const span = at === null ? sentence.span : sentence.spanOf(at + from, at + to)
  return { text: words.slice(from, to), ...value, span }
}

/** "ngày 30/9/2024" after "đến" is a deadline by its place alone. */
function wholeDeadline(words: string, sentence: AmendingSentence): DeadlineReading | null {
  if (sentence.kind !== 'new_deadline') return null
  const value = readTimeValue(searchKey(words), sentence.issued)
  if (!value.date && !value.recurrence && !value.relative) return null
  return { text: clean(words), ...value, span: sentence.span }
}

function namesAt(text: string, at: number): string[] | null {
  const list = readAgencyList({ text, key: searchKey(text) }, at)
  return list ? agencyNames(list) : null
}

/** Agencies that the new words open with, after their outline mark and "Giao". */
function agenciesAt(words: string): string[] | null {
  const mark = findOutlineMark(words)?.length ?? 0
  return namesAt(
    words,
    mark + (/^(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị) (?:cho )?/u.exec(words.slice(mark))?.[0].length ?? 0),
  )
}

function isAgency(words: string): boolean {
  const list = readAgencyList({ text: words, key: searchKey(words) }, 0)
  return list !== null && list.to >= words.length
}

/** Words without quotation marks and closing signs around them. */
function clean(words: string): string {
  return words.replace(/^[\s“"«‘':]+|[\s”"»’'.;,:]+$/gu, '')
}
