import type { AgencyList } from './agency-mentions.ts'
import { readMention } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import { opensWithVerb } from './cue-phrases.ts'

const LONGEST = 280
const SEPARATOR = /[,;] | và /g
const PARENTHESES = / ?\([^()]{0,200}\)/g
/** Words between the names and the colon that tell what to do, so that the colon belongs to the duty. */
const TELLS =
  /(?:^|[ ,])(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|theo|căn cứ|thực hiện|cần|phải|là|được|bị|đã|chưa|tập trung|chủ động|triển khai|tiếp tục|khẩn trương|tăng cường|để|về việc|trong việc)(?![\p{L}])/u

/**
 * Agencies before a colon and a duty in words that no form knows to their end:
 * "Các công ty lâm nghiệp, chủ rừng khác: Xây dựng …". `list` is what the forms could read of them.
 */
export function readHeadline(words: Words, list: AgencyList): { names: string[]; to: number } | null {
  const colon = words.key.slice(0, list.from + LONGEST).indexOf(':', list.to)
  if (colon < 0) return null
  const between = words.key.slice(list.to, colon).replace(PARENTHESES, '')
  if (between.trim() === '' || /[.]/.test(between) || TELLS.test(between)) return null
  if (opensWithVerb(words.key, list.to + 1)) return null
  const ends = colon >= words.key.length - 2
  if (!ends && !opensWithVerb(words.key, colon + 2)) return null
  return { names: piecesOf(words, list, colon), to: colon }
}

/** The stretch up to the colon, cut where a further agency begins. */
function piecesOf(words: Words, list: AgencyList, colon: number): string[] {
  const names = list.mentions.slice(0, -1).flatMap((mention) => mention.names)
  const last = list.mentions.at(-1)
  const cuts = [last?.from ?? list.from]
  let reach = last?.to ?? list.from
  for (const match of words.key.slice(0, colon).matchAll(SEPARATOR)) {
    const at = match.index + match[0].length
    if (at <= reach) continue
    const mention = readMention(words, at)
    if (!mention) continue
    cuts.push(at)
    reach = mention.to
  }
  const pieces = cuts.map((from, at) => words.text.slice(from, cuts[at + 1] ?? colon))
  return [...names, ...pieces.map((piece) => piece.replace(PARENTHESES, '').replace(/(?:[,;\s]| và)+$/u, ''))]
}
