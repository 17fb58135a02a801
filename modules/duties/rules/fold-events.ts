import type { DutyEventFact, Quality, Stage } from './duty-event.ts'

/** What the events say about an assignment, without the calendar; stored beside it so that lists need no events. */
export type DutySummary = {
  stage: Stage
  stageSince: Date
  acknowledgedAt: Date | null
  /** Day of the proposal that waits for the office or was accepted (yyyy-mm-dd). */
  proposedOn: string | null
  completedOn: string | null
  quality: Quality | null
  returnCount: number
  openDifficultyCount: number
  lastReportAt: Date | null
  lastReportText: string | null
  /** Day from which an amending directive dropped it (yyyy-mm-dd). */
  cancelledOn: string | null
}

/** Events by time; those of one moment keep their order. */
export const inOrder = (events: readonly DutyEventFact[]): DutyEventFact[] =>
  [...events].sort((left, right) => left.at.getTime() - right.at.getTime())

const unfinished: readonly Stage[] = ['awaiting_acknowledgement', 'in_progress']

/** One step of the fold; an event that makes no sense at this stage changes nothing. */
function applyEvent(summary: DutySummary, event: DutyEventFact): DutySummary {
  switch (event.kind) {
    case 'acknowledged':
      if (summary.stage !== 'awaiting_acknowledgement') return summary
      return { ...summary, stage: 'in_progress', stageSince: event.at, acknowledgedAt: event.at }
    case 'progress_reported':
      return { ...summary, lastReportAt: event.at, lastReportText: event.text ?? null }
    case 'completion_proposed':
      if (!unfinished.includes(summary.stage)) return summary
      return { ...summary, stage: 'awaiting_confirmation', stageSince: event.at, proposedOn: event.on }
    case 'completion_accepted':
      if (summary.stage !== 'awaiting_confirmation') return summary
      // Done on the day it was proposed: waiting for the office counts against the office.
      return {
        ...summary,
        stage: 'completed',
        stageSince: event.at,
        completedOn: summary.proposedOn,
        quality: event.quality ?? null,
      }
    case 'completion_returned':
      if (summary.stage !== 'awaiting_confirmation') return summary
      // A returned report is not a completion (Thanh Hóa, 2025).
      return {
        ...summary,
        stage: 'in_progress',
        stageSince: event.at,
        proposedOn: null,
        returnCount: summary.returnCount + 1,
      }
    case 'difficulty_raised':
      return { ...summary, openDifficultyCount: summary.openDifficultyCount + 1 }
    case 'difficulty_answered':
    case 'difficulty_decided':
      return { ...summary, openDifficultyCount: Math.max(0, summary.openDifficultyCount - 1) }
    case 'lead_changed':
      // The new lead has not taken it on yet; what waits for the office is judged as it was proposed.
      if (!unfinished.includes(summary.stage)) return summary
      return { ...summary, stage: 'awaiting_acknowledgement', stageSince: event.at, acknowledgedAt: null }
    case 'cancelled':
      if (summary.stage === 'completed' || summary.stage === 'cancelled') return summary
      return {
        ...summary,
        stage: 'cancelled',
        stageSince: event.at,
        proposedOn: null,
        cancelledOn: event.cancelledOn ?? event.on,
      }
    default:
      return summary
  }
}

const startOf = (ordered: readonly DutyEventFact[]): DutySummary => ({
  stage: 'awaiting_acknowledgement',
  stageSince: ordered[0]?.at ?? new Date(0),
  acknowledgedAt: null,
  proposedOn: null,
  completedOn: null,
  quality: null,
  returnCount: 0,
  openDifficultyCount: 0,
  lastReportAt: null,
  lastReportText: null,
  cancelledOn: null,
})

/** Folds the events of one assignment, given in any order, into what is stored beside it. */
export function foldEvents(events: readonly DutyEventFact[]): DutySummary {
  const ordered = inOrder(events)
  return ordered.reduce(applyEvent, startOf(ordered))
}

/** What amendments and reorganizations made of an assignment: the day and the lead it has now; undefined where none changed it. */
export type AmendedTerms = { deadlineOn?: string | undefined; leadOrganizationId?: string | undefined }

/** The last change of deadline and of lead wins; what is completed or cancelled is no longer changed. */
export function foldTerms(events: readonly DutyEventFact[]): AmendedTerms {
  const ordered = inOrder(events)
  let summary = startOf(ordered)
  let terms: AmendedTerms = {}
  for (const event of ordered) {
    const isOver = summary.stage === 'completed' || summary.stage === 'cancelled'
    if (event.kind === 'deadline_changed' && !isOver) terms = { ...terms, deadlineOn: event.to }
    if (event.kind === 'lead_changed' && unfinished.includes(summary.stage))
      terms = { ...terms, leadOrganizationId: event.to }
    // A reorganization moves what waits for the office too; the work goes on where it stood.
    if ((event.kind === 'lead_succeeded' || event.kind === 'succession_undone') && !isOver)
      terms = { ...terms, leadOrganizationId: event.to }
    summary = applyEvent(summary, event)
  }
  return terms
}
