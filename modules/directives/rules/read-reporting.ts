import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import type { ReportingReading } from './directive-reading.ts'
import { rawSpan } from './fold-text.ts'
import { findDeadline } from './read-deadline.ts'
import type { TextBlock } from './split-paragraphs.ts'

const TROUBLE =
  '(?:khó khăn|vướng mắc|vấn đề (?:mới )?phát sinh|vấn đề vượt|phát sinh|sửa đổi, bổ sung|điều chỉnh, bổ sung)'
const COURSE =
  '(?:trong )?(?:suốt )?quá trình (?:tổ chức |triển khai,? |thực hiện,? |thi hành,? )*(?:triển khai|thực hiện|thi hành)'
const CLAUSE = new RegExp(
  `(?:^|(?<=[.;,] ))(?:${COURSE}[^.;]{0,140}?(?:nếu |có |gặp |phát sinh |nảy sinh )[^.;]{0,60}?${TROUBLE}|(?:nếu|khi|trường hợp) (?:có |gặp |phát sinh |thấy )[^.;]{0,40}?${TROUBLE})`,
  'u',
)

/** Whether a whole paragraph is the closing line on difficulties, which is never a duty. */
export function isReportingLine(key: string): boolean {
  const at = findReportingClause(key)
  return at >= 0 && at < 12
}

/** Where the closing clause on difficulties begins in the words, or -1. */
export function findReportingClause(key: string): number {
  return CLAUSE.exec(key.slice(0, 6000))?.index ?? -1
}

const TO =
  /(?:báo cáo|phản ánh|thông tin|phản hồi|gửi|kiến nghị|đề xuất|trao đổi)(?: (?:kịp thời|ngay|kết quả|triển khai|thực hiện|tình hình|bằng văn bản|định kỳ|(?:hằng|hàng) năm|tổng hợp))*(?: (?:về|cho|đến|tới|với|gửi))? /gu
const VIA = /(?:\(|, )?(?:thông qua|qua) (?:đầu mối )?/u
const FORWARD = /(?:để|,) (?:[^.;()]{0,40})?tổng hợp,? (?:và )?(?:tham mưu,? |trình,? )?(?:báo cáo|trình) /u

/** Who reports to whom, through whom and when, from the closing paragraphs. Null when nothing is said. */
export function readReporting(blocks: TextBlock[], issued: string | null): ReportingReading | null {
  let best: { reading: ReportingReading; score: number } | null = null
  let difficulties: string | null = null
  for (const block of blocks) {
    const { text, key } = block.folded
    const clauseAt = findReportingClause(key)
    if (clauseAt >= 0)
      difficulties = text
        .slice(clauseAt)
        .replace(/\s*\.?\/\.?.{0,8}$/, '')
        .replace(/\.$/, '')
    const words = { text: text.slice(0, 6000), key: key.slice(0, 6000) }
    for (const match of words.key.matchAll(TO)) {
      const found = readRoute(words, match.index, match.index + match[0].length)
      if (!found) continue
      const inClause = clauseAt >= 0 && match.index >= clauseAt
      const score = (found.via ? 2 : 0) + (inClause ? 1 : 0) + (/kết quả/.test(match[0]) ? 1 : 0)
      if (best && score < best.score) continue
      const sentence = sentenceAround(words.key, match.index)
      const when = whenOf(words, sentence, match.index, issued)
      const span = rawSpan(block.folded, inClause ? clauseAt : match.index, Math.max(found.to, match.index + 1))
      best = {
        score,
        reading: {
          to: found.name,
          via: found.via,
          when,
          difficulties: null,
          span,
          confidence: found.via ? 0.85 : 0.65,
        },
      }
    }
  }
  return best ? { ...best.reading, difficulties } : null
}

function readRoute(words: Words, start: number, at: number): { name: string; via: string | null; to: number } | null {
  const list = readAgencyList(words, at)
  const first = list
    ? agencyNames(list)[0]
    : words.key.startsWith('cấp có thẩm quyền', at)
      ? 'cấp có thẩm quyền'
      : undefined
  if (!first) return null
  const end = list ? list.to : at + first.length
  const rest = words.key.slice(end, end + 90)
  const via = VIA.exec(rest)
  if (via && via.index < 40) {
    const through = readAgencyList(words, end + via.index + via[0].length)
    if (through) return { name: first, via: words.text.slice(through.from, through.to), to: through.to }
  }
  const forward = FORWARD.exec(words.key.slice(end, end + 140))
  if (forward && forward.index < 30) {
    const above = readAgencyList(words, end + forward.index + forward[0].length)
    if (above) return { name: agencyNames(above)[0] as string, via: first, to: above.to }
  }
  return { name: first, via: null, to: Math.max(end, start + 1) }
}

function sentenceAround(key: string, at: number): { from: number; to: number } {
  const from = Math.max(key.lastIndexOf('. ', at), key.lastIndexOf('; ', at), 0)
  const stop = key.slice(at).search(/[.;](?: |$)/)
  return { from, to: stop < 0 ? key.length : at + stop }
}

function whenOf(
  words: Words,
  sentence: { from: number; to: number },
  at: number,
  issued: string | null,
): string | null {
  const found = findDeadline(words.key.slice(sentence.from, sentence.to), issued)
  if (found) return words.text.slice(sentence.from + found.from, sentence.from + found.to)
  const near = /kịp thời|định kỳ|đột xuất|ngay/.exec(words.key.slice(Math.max(sentence.from, at - 30), at + 40))
  return near ? near[0] : null
}
