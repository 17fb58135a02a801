/** From a day (yyyy-mm-dd) an agency leads. */
export type LeadMove = { on: string; organizationId: string; document: string | null }

/** An event of an assignment that gave it to another lead. */
export type LeadEvent = {
  kind: string
  /** the day it was written */
  on: string
  from: string | null
  to: string | null
  /** the day the reorganization behind it took effect */
  effectiveOn: string | null
  document: string | null
}

/** What an agency was called, and under whom, for a time. */
export type LeadName = {
  organizationId: string
  validFrom: string
  validTo: string | null
  name: string
  parentId: string | null
}

export type LeadPeriod = {
  from: string
  /** the first day no longer; null: it leads today, or led last */
  to: string | null
  organizationId: string
  name: string
  parentId: string | null
  /** by which it came to lead, where a document says so */
  document: string | null
}

const isMove = ({ kind, from }: LeadEvent) =>
  kind === 'lead_changed' || kind === 'lead_succeeded' || (kind === 'assigned' && from !== null)

/**
 * Who leads from when, by the events, oldest first. What was undone is left out.
 * @param since the day of the directive, from which the first lead answers
 */
export function leadMoves(
  events: readonly LeadEvent[],
  since: string,
  firstLeadId: string,
  currentLeadId: string,
): LeadMove[] {
  const kept: LeadEvent[] = []
  for (const event of events)
    if (event.kind === 'succession_undone') kept.pop()
    else if (isMove(event)) kept.push(event)
  const moves = kept.map((event, index): LeadMove => {
    // A part that was split off says from whom, and the next move says who had it.
    const organizationId = event.to ?? kept[index + 1]?.from ?? currentLeadId
    return { on: event.effectiveOn ?? event.on, organizationId, document: event.document }
  })
  return [{ on: since, organizationId: firstLeadId, document: null }, ...moves]
}

type Living = { organizationId: string; validTo: string | null }

/** The first lead that had ended before the next one took over, with the days nobody is named for; null: no gap. */
export function firstGap(
  moves: readonly LeadMove[],
  lives: readonly Living[],
  today: string,
): { index: number; organizationId: string; on: string } | null {
  for (const [index, { on, organizationId }] of moves.entries()) {
    const end = lives.find((life) => life.organizationId === organizationId)?.validTo ?? null
    const until = moves[index + 1]?.on ?? null
    const after = end !== null && end < on ? on : end
    if (after !== null && after <= today && (until === null || after < until))
      return { index, organizationId, on: after }
  }
  return null
}

/** The names that hold of an agency between two days; outside its life the nearest one. */
function namesBetween(names: readonly LeadName[], { on, organizationId }: LeadMove, end: string | null): LeadName[] {
  const own = names.filter((name) => name.organizationId === organizationId)
  const holding = own.filter(
    ({ validFrom, validTo }) => (end === null || validFrom < end) && (validTo === null || validTo > on),
  )
  if (holding.length > 0) return holding
  const nearest = own.find(({ validFrom }) => validFrom > on) ?? own.at(-1)
  return nearest ? [nearest] : []
}

/** Periods of one lead under one name and one agency above, oldest first. */
export function leadPeriods(moves: readonly LeadMove[], names: readonly LeadName[]): LeadPeriod[] {
  const periods: LeadPeriod[] = []
  for (const [index, move] of moves.entries()) {
    const end = moves[index + 1]?.on ?? null
    if (end !== null && end <= move.on) continue
    const { organizationId, document } = move
    for (const [at, { name, parentId, validFrom, validTo }] of namesBetween(names, move, end).entries()) {
      const from = at === 0 || validFrom < move.on ? move.on : validFrom
      const to = validTo !== null && (end === null || validTo < end) && validTo > from ? validTo : end
      const last = periods.at(-1)
      if (last && last.organizationId === organizationId && last.name === name && last.parentId === parentId)
        last.to = to
      else periods.push({ from, to, organizationId, name, parentId, document: at === 0 ? document : null })
    }
  }
  return periods
}
