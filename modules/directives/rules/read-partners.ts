import { readAgencyList, unique } from './agency-mentions.ts'
import type { AgencyMention, Words } from './agency-words.ts'

const PARTNERED =
  /phối hợp(?: (?:chặt chẽ|tốt|hiệu quả|thường xuyên|đồng bộ|kịp thời))*(?:,? (?:hiệu quả|kịp thời))?(?: cùng với| với| cùng)? (?:cùng )?/gu
const ALONGSIDE = /(?:chủ trì,? (?:cùng với|cùng)|(?<=^|: )cùng(?: với)?) /gu
const OTHERS_DO = /^(?:chỉ đạo|yêu cầu|hướng dẫn|đôn đốc|vận động)(?! trực tiếp)/u
const ENUMERATED_HEAD = /^(?:các )?(?:sở|bộ)[ :]/iu
/** Up to here another sentence or, with "chủ trì," before it, another clause of the same doer has begun. */
const OWN_CLAUSE = /\. |(?:^|; )(?:đồng thời,? )?(?:chủ động,? )?chủ trì,? (?:và )?$/u
const REACH = 8000

/**
 * The partners named with "phối hợp (với)" or "chủ trì cùng", in order, each once. The duty begins at `from`,
 * its verb at `verbAt`: in "Chỉ đạo X … phối hợp với Y" it is X that works with Y.
 */
export function readPartners(words: Words, from: number, verbAt = from): string[] {
  const key = words.key.slice(0, REACH)
  const othersDo = OTHERS_DO.test(key.slice(verbAt, verbAt + 40).replace(/^[\s:,]+/, ''))
  const partners: string[] = []
  for (const pattern of [PARTNERED, ALONGSIDE])
    for (const match of key.matchAll(pattern)) {
      if (match.index < from || (othersDo && !OWN_CLAUSE.test(key.slice(from, match.index)))) continue
      const list = readAgencyList(words, match.index + match[0].length)
      if (list) partners.push(...list.mentions.flatMap((mention) => writtenNames(words, mention)))
    }
  return unique(partners)
}

/** Enumerated departments are taken apart; "UBND các huyện A và B" stays one phrase. */
function writtenNames(words: Words, mention: AgencyMention): string[] {
  const written = words.text.slice(mention.from, mention.to)
  return mention.names.length > 1 && !ENUMERATED_HEAD.test(written) ? [written] : mention.names
}
