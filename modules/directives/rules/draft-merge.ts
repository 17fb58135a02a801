import type { DutyConfidence, Span } from './directive-reading.ts'
import type { DraftDeadline, DraftDuty, DraftParty, NewDraftDuty } from './draft-duty.ts'

/** One duty made of several: texts joined in reading order, words and agencies united, the earliest deadline kept. */
export function mergeDrafts(duties: readonly DraftDuty[], sourceText: string): NewDraftDuty {
  const ordered = [...duties].sort((a, b) => a.position - b.position)
  const first = ordered[0] as DraftDuty
  const leads = uniteParties(ordered.flatMap((duty) => duty.leads))
  return {
    text: joinTexts(ordered, sourceText),
    sourceSpans: uniteSpans(
      ordered.flatMap((duty) => duty.sourceSpans),
      sourceText,
    ),
    section: first.section,
    role: ordered.some(({ role }) => role === 'lead') ? 'lead' : first.role,
    product: [...new Set(ordered.flatMap(({ product }) => product ?? []))].join('; ') || null,
    deadline: earliest(ordered.map(({ deadline }) => deadline)),
    leads,
    coordinators: uniteParties(ordered.flatMap((duty) => duty.coordinators)).filter(
      (party) => !leads.some(sameAs(party)),
    ),
    confidence: { ...lowest(ordered.map(({ confidence }) => confidence)), text: 1 },
    position: first.position,
    origin: 'merged',
  }
}

/** Words that follow each other in the source are joined as they stand there, others by a semicolon. */
function joinTexts(duties: readonly DraftDuty[], sourceText: string): string {
  return duties.reduce((joined, { text, sourceSpans }, at) => {
    const before = duties[at - 1]?.sourceSpans.at(-1)
    const follows = before && sourceSpans[0] && isBlankBetween(sourceText, before, sourceSpans[0])
    if (at === 0) return text
    return `${joined}${follows || /[.;:,!?…]$/.test(joined) ? ' ' : '; '}${text}`
  }, '')
}

const isBlankBetween = (sourceText: string, one: Span, next: Span): boolean =>
  next.start >= one.end && sourceText.slice(one.end, next.start).trim() === ''

/** Spans in reading order, those that overlap or have only white space between them made one. */
export function uniteSpans(spans: readonly Span[], sourceText: string): Span[] {
  const united: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1)
    if (last && (span.start <= last.end || isBlankBetween(sourceText, last, span)))
      last.end = Math.max(last.end, span.end)
    else united.push({ ...span })
  }
  return united
}

const sameAs = (one: DraftParty) => (other: DraftParty) =>
  one.organizationIds.length === 0 || other.organizationIds.length === 0
    ? one.mention.toLowerCase() === other.mention.toLowerCase()
    : one.organizationIds.every((id) => other.organizationIds.includes(id))

/** Each agency once, in the order of first mention. */
export function uniteParties(parties: readonly DraftParty[]): DraftParty[] {
  const united: DraftParty[] = []
  for (const party of parties) if (!united.some(sameAs(party))) united.push(party)
  return united
}

const ranks: Record<DraftDeadline['kind'], number> = { date: 0, recurrence: 1, none: 2, unstated: 3 }

/** The earliest date; without one a recurrence, then what the reviewer decided. */
const earliest = (deadlines: readonly DraftDeadline[]): DraftDeadline =>
  [...deadlines].sort(
    (a, b) => ranks[a.kind] - ranks[b.kind] || (a.on ?? '').localeCompare(b.on ?? ''),
  )[0] as DraftDeadline

const lowest = (all: readonly DutyConfidence[]): DutyConfidence => ({
  text: Math.min(...all.map(({ text }) => text)),
  agencies: Math.min(...all.map(({ agencies }) => agencies)),
  role: Math.min(...all.map(({ role }) => role)),
  coordinators: Math.min(...all.map(({ coordinators }) => coordinators)),
  product: Math.min(...all.map(({ product }) => product)),
  deadline: Math.min(...all.map(({ deadline }) => deadline)),
})
