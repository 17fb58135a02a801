import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import { opensWithVerb } from './cue-phrases.ts'
import type { Doer } from './read-doer.ts'
import { readDoer } from './read-doer.ts'

/** One order inside a running paragraph; offsets in its words. */
export type Order = { from: number; to: number; doer: Doer }

const AUTHORITY =
  '(?:(?:đồng chí )?(?:phó )?(?:thường trực )?(?:chủ tịch |lãnh đạo |thường trực )?(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố|huyện|xã|phường)|(?:phó )?thủ tướng chính phủ|chính phủ|(?:bộ trưởng )?bộ \\p{L}+(?: \\p{L}+){0,3}|sở \\p{L}+(?: \\p{L}+){0,3})'
const ORDER = new RegExp(
  `(?<=^|[.:;,] )(?:${AUTHORITY}(?: [^.:;,]{1,40})?? )?(?:thống nhất |đồng ý |nhất trí |tiếp tục |đồng thời,? |trân trọng )?(giao trách nhiệm cho|giao cho|giao|yêu cầu|kính đề nghị|đề nghị|phân công|chỉ đạo) (?=\\p{L})`,
  'gu',
)
const LONGEST = 20_000

/**
 * Orders in running prose, where no outline separates them: "Về việc này, Chủ tịch UBND tỉnh giao Sở Y tế …. Sở Tài chính …".
 * A sentence that begins with an agency counts once an order has been given before it (`ordered`).
 */
export function findOrders(words: Words, ordered: boolean): Order[] {
  const key = words.key.slice(0, LONGEST)
  const starts = new Map<number, Doer>()
  for (const match of key.matchAll(ORDER)) {
    const at = match.index + match[0].length
    const list = readAgencyList(words, at)
    if (!list || !followedByDuty(key, list.to)) continue
    const specific = list.mentions.some((mention) => mention.specific)
    starts.set(match.index, {
      agencies: agencyNames(list),
      from: at,
      to: list.to,
      specific,
      whole: false,
      opener: match[1] as string,
    })
  }
  for (const match of key.matchAll(/(?<=^|[.] )(?=\p{L})/gu)) {
    const first = Math.min(...starts.keys(), ordered ? -1 : Number.POSITIVE_INFINITY)
    if (match.index < first || starts.has(match.index)) continue
    const rest = { text: words.text.slice(match.index), key: key.slice(match.index) }
    const doer = readDoer(rest)
    if (!doer?.specific || doer.whole || doer.from > 0 || !followedByDuty(rest.key, doer.to)) continue
    starts.set(match.index, { ...doer, from: match.index, to: doer.to + match.index })
  }
  const sorted = [...starts].sort(([a], [b]) => a - b)
  return sorted.map(([from, doer], at) => ({ from, to: sorted[at + 1]?.[0] ?? words.text.length, doer }))
}

function followedByDuty(key: string, at: number): boolean {
  const parenthesis = /^ ?\([^()]{0,160}\)/.exec(key.slice(at, at + 170))
  const next = at + (parenthesis?.[0].length ?? 0)
  if (key[next] === ':') return true
  const verb = key.startsWith(', ', next) ? next + 2 : next + 1
  return opensWithVerb(key, verb) && !/^(?:đã|là|được|không)(?!\p{L})/u.test(key.slice(verb, verb + 8))
}
