import { AGENCY_FORMS } from './agency-forms.ts'
import { endOfPlace } from './agency-places.ts'
import type { AgencyMention, Words } from './agency-words.ts'
import { END, endAt, FURTHER_LEVELS, isCapital, sticky } from './agency-words.ts'
import { opensWithVerb } from './cue-phrases.ts'
import { LEVELS } from './office-names.ts'

const FORMS = AGENCY_FORMS.map((form) => ({
  ...form,
  regex: sticky(`(?:${form.pattern})${form.tail === 'open' ? '' : END}`),
}))
const SMALL_FORMS = FORMS.filter((form) => !form.capital)
const PLURAL_LEVEL = new RegExp(` các (?:${LEVELS})$`, 'u')
const MORE_LEVELS = sticky(FURTHER_LEVELS)
const MOST_WORDS = 14
/** A name that has reached its level ends there: "Đội Quản lý đô thị huyện | tuần tra". */
const AFTER_LEVEL = / (?:huyện|tỉnh|quận|phường|thị trấn)$/
const LEVEL_FOLLOWS = /^(?:và|tỉnh|ủy|đoàn)$/
/** Second syllables with which a name may go on right after its head, written small: "Ban quản lý", "Ban chỉ đạo". */
const SMALL_SECOND = /^(?:quản|chỉ|điều|dân|nhà|phát)$/
const STOPS = new Set(
  'có của để trong tại khi được đã sẽ là cùng với trên nhằm từ bằng nếu do hoặc đến về như này nêu ở'.split(' '),
)

/** An agency by one of the forms of the table, with the place it belongs to. */
export function readNamedAgency({ text, key }: Words, at: number): AgencyMention | null {
  for (const form of isCapital(text, at) ? FORMS : SMALL_FORMS) {
    if (form.tail === 'open' && isShouted(text, at)) continue
    const end = endAt(form.regex, key, at)
    if (end < 0) continue
    const to = form.tail === 'place' ? endOfPlace(text, key, end) : endOfName(text, key, end)
    if (form.tail === 'open' && to === end) continue
    return { from: at, to, names: [text.slice(at, to)], specific: true }
  }
  return null
}

/** Words in capitals throughout: the names in them cannot be told from verbs. */
const isShouted = (text: string, at: number): boolean => !/\p{Ll}/u.test(text.slice(at, at + 16))

/** The end of a proper name of unknown length: punctuation, a duty's verb or another agency. */
function endOfName(text: string, key: string, at: number): number {
  let to = at
  let capitals = 0
  for (let count = 0; count < MOST_WORDS && text[to] === ' '; count++) {
    const start = to + 1
    const end = endOfWord(text, start)
    const word = key.slice(start, end)
    if (word === '') break
    const capital = isCapital(text, start) || /^\d/.test(word)
    if (!capital && (STOPS.has(word) || (opensWithVerb(key, start) && !isCompound(key, to, word)))) break
    if (word === 'và' && (!isCapital(text, end + 1) || isHead(text, key, end + 1))) break
    if (count === 0 && !capital && !SMALL_SECOND.test(word)) break
    if (!capital && AFTER_LEVEL.test(key.slice(Math.max(at, to - 11), to)) && !LEVEL_FOLLOWS.test(word)) break
    if (capital) capitals += 1
    to = end
  }
  if (capitals === 0) return at
  const end = text.slice(at, to).endsWith(' và') ? to - 3 : to
  return PLURAL_LEVEL.test(key.slice(Math.max(at, end - 14), end)) ? endAt(MORE_LEVELS, key, end) : end
}

/** "trình" in "công trình" and the like is no verb. */
function isCompound(key: string, at: number, word: string): boolean {
  return (
    (/(?:công|chương|quy|lộ|giáo) $/.test(key.slice(Math.max(0, at - 6), at + 1)) &&
      /^(?:trình|lập|cấp)$/.test(word)) ||
    (/(?:hàng|xúc tiến|dự án|tổ|xã|quản lý) $/.test(key.slice(Math.max(0, at - 8), at + 1)) &&
      /^(?:không|đầu|hợp|khai)$/.test(word))
  )
}

function isHead(text: string, key: string, at: number): boolean {
  return (
    /^(?:ủy ban nhân dân|ubnd)/.test(key.slice(at, at + 20)) || FORMS.some((form) => endAt(form.regex, key, at) > 0)
  )
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 40 && !/[\s,;:.()“”"]/.test(text[end] as string)) end += 1
  return end
}
