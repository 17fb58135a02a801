import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-words.ts'
import type { ReportingReading } from './directive-reading.ts'
import { rawSpan } from './fold-text.ts'
import { findDeadline } from './read-deadline.ts'
import {
  DIFFICULTIES,
  FOR_ITS_OWN_WORK,
  MANY,
  MAY_TELL,
  PASSED_ON,
  RESULTS,
  SUPERIOR,
  TELL,
  TELL_AT_LENGTH,
  THROUGH,
} from './reporting-cues.ts'
import type { TextBlock } from './split-paragraphs.ts'

const LONGEST = 6000

/** Whether a whole paragraph is the closing line on difficulties, which is never a duty. */
export function isReportingLine(key: string): boolean {
  const at = findReportingClause(key)
  return at >= 0 && at < 12
}

/** Where the closing clause on difficulties begins in the words, or -1. */
export function findReportingClause(key: string): number {
  return DIFFICULTIES.exec(key.slice(0, LONGEST))?.index ?? -1
}

type Route = { to: string; via: string | null; when: string | null; from: number; end: number }
/** One place where the words say whom to tell; `onTrouble` when it stands in the clause on difficulties. */
type Candidate = { route: Route; block: TextBlock; onTrouble: boolean; score: number }

/**
 * Who reports to whom, through whom and when, from the closing paragraphs. Null when nothing is said.
 * A results report without its own way goes through the agency that gathers difficulties for the same authority.
 */
export function readReporting(blocks: TextBlock[], issued: string | null): ReportingReading | null {
  const candidates: Candidate[] = []
  let difficulties: string | null = null
  for (const block of blocks) {
    const clauseAt = findReportingClause(block.folded.key)
    if (clauseAt >= 0) difficulties = tidyClause(block.folded.text.slice(clauseAt))
    candidates.push(...candidatesIn(block, clauseAt, issued))
  }
  const best = candidates.reduce<Candidate | null>(
    (kept, next) => (kept && kept.score > next.score ? kept : next),
    null,
  )
  if (!best) return null
  const { route, block } = best
  const gathered = candidates.findLast(({ onTrouble, route: { via } }) => onTrouble && via !== null)?.route
  const via = route.via ?? (gathered && sameBody(gathered.to, route.to) ? gathered.via : null)
  return {
    to: route.to,
    via,
    when: route.when,
    difficulties,
    span: rawSpan(block.folded, route.from, route.end),
    confidence: via ? 0.85 : 0.65,
  }
}

const tidyClause = (words: string): string => words.replace(/\s*\.?\/\.?.{0,8}$/, '').replace(/\.$/, '')

/** "Chủ tịch UBND tỉnh" and "Ủy ban nhân dân tỉnh" are told alike. */
function sameBody(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[uủ][yỷ] ban nhân dân/gu, 'ubnd')
      .replace(/^chủ tịch /u, '')
  return plain(one) === plain(other)
}

function candidatesIn(block: TextBlock, clauseAt: number, issued: string | null): Candidate[] {
  const { folded } = block
  if (!MAY_TELL.test(folded.key)) return []
  const words = { text: folded.text.slice(0, LONGEST), key: folded.key.slice(0, LONGEST) }
  const found: Candidate[] = []
  for (const match of [...words.key.matchAll(TELL), ...words.key.matchAll(TELL_AT_LENGTH)]) {
    const route = readRoute(words, match.index, match.index + match[0].length, issued)
    if (!route) continue
    const onTrouble = clauseAt >= 0 && match.index >= clauseAt
    const sentence = sentenceAround(words.key, match.index)
    const results = RESULTS.test(
      words.key.slice(Math.max(sentence.from, match.index - 60), Math.min(sentence.to, route.end + 40)),
    )
    const from = onTrouble ? clauseAt : match.index
    found.push({ route: { ...route, from }, block, onTrouble, score: scoreOf(route, results) })
  }
  return found
}

function scoreOf({ to, via, when }: Route, results: boolean): number {
  const key = to.toLowerCase()
  const timed = when !== null && !/^(?:kịp thời|ngay|đột xuất|báo cáo ngay)$/u.test(when)
  return (
    (via ? 2 : 0) +
    (results ? 2 : 0) +
    (timed && results ? 1 : 0) +
    (SUPERIOR.test(key) ? 1 : 0) -
    (MANY.test(key) ? 3 : 0)
  )
}

function readRoute(words: Words, start: number, at: number, issued: string | null): Route | null {
  const list = readAgencyList(words, at)
  const first = list
    ? agencyNames(list)[0]
    : words.key.startsWith('cấp có thẩm quyền', at)
      ? 'cấp có thẩm quyền'
      : undefined
  if (!first) return null
  const end = Math.max(list ? list.to : at + first.length, start + 1)
  if (FOR_ITS_OWN_WORK.test(words.key.slice(end, end + 40))) return null
  const when = whenOf(words, sentenceAround(words.key, start), start, issued)
  const via = THROUGH.exec(words.key.slice(end, end + 90))
  const through = via && via.index < 40 ? readAgencyList(words, end + via.index + via[0].length) : null
  if (through) return { to: first, via: words.text.slice(through.from, through.to), when, from: start, end: through.to }
  const passed = PASSED_ON.exec(words.key.slice(end, end + 140))
  const above = passed && passed.index < 30 ? readAgencyList(words, end + passed.index + passed[0].length) : null
  if (above) return { to: agencyNames(above)[0] as string, via: first, when, from: start, end: above.to }
  return { to: first, via: gathererOf(words, start), when, from: start, end }
}

/** "Sở Nội vụ theo dõi, tổng hợp báo cáo …": who gathers stands at the head of the sentence. */
function gathererOf(words: Words, start: number): string | null {
  const { from } = sentenceAround(words.key, start)
  if (!/tổng hợp(?:,| kết quả| tình hình)?(?: và)? ?$/u.test(words.key.slice(from, start))) return null
  const skip =
    /^(?:(?:\d{1,2}|[a-zđ])[.)] |[-+*•] )?(?:giao |đề nghị |yêu cầu )?/u.exec(words.key.slice(from))?.[0].length ?? 0
  for (const at of [from + skip, from]) {
    const list = readAgencyList(words, at)
    if (list?.mentions.length === 1) return agencyNames(list)[0] ?? null
  }
  return null
}

function sentenceAround(key: string, at: number): { from: number; to: number } {
  const stopBefore = Math.max(key.lastIndexOf('. ', at), key.lastIndexOf('; ', at))
  const stop = key.slice(at).search(/[.;](?: |$)/)
  return { from: stopBefore < 0 ? 0 : stopBefore + 2, to: stop < 0 ? key.length : at + stop }
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
