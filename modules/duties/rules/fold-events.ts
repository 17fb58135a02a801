import type { Approver, DutyEventFact, Quality, RequestKind, Stage } from './duty-event.ts'
import { contributionsOpen } from './open-contributions.ts'

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
  /** Day from which the clock stands still (yyyy-mm-dd). */
  pausedOn: string | null
  /** What the lead asks and nobody has decided yet, since when, and who decides. */
  openRequest: RequestKind | null
  requestedOn: string | null
  requestApprover: Approver | null
  /** Extensions granted so far. */
  extensionCount: number
  reopenCount: number
  openContributionCount: number
  /** The earliest day by which an open contribution is due; null when none has one. */
  contributionDueOn: string | null
}

/** Events by time; those of one moment keep their order. */
export const inOrder = (events: readonly DutyEventFact[]): DutyEventFact[] =>
  [...events].sort((left, right) => left.at.getTime() - right.at.getTime())

const unfinished: readonly Stage[] = ['awaiting_acknowledgement', 'in_progress']
const over: readonly Stage[] = ['completed', 'cancelled', 'recalled']

const noRequest = { openRequest: null, requestedOn: null, requestApprover: null } as const

/** A request stands until it is withdrawn, decided, or without object. */
function openRequest(summary: DutySummary, event: DutyEventFact, kind: RequestKind): DutySummary {
  if (!unfinished.includes(summary.stage) || summary.openRequest !== null) return summary
  return { ...summary, openRequest: kind, requestedOn: event.on, requestApprover: event.approver ?? 'office' }
}

const closeRequest = (summary: DutySummary, kind: RequestKind): DutySummary =>
  summary.openRequest === kind ? { ...summary, ...noRequest } : summary

/** Work goes on where it stood: taken on already, or not yet. */
const stageOfWork = (summary: DutySummary): Stage =>
  summary.acknowledgedAt === null ? 'awaiting_acknowledgement' : 'in_progress'

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
      return {
        ...summary,
        ...noRequest,
        stage: 'awaiting_confirmation',
        stageSince: event.at,
        proposedOn: event.on,
      }
    case 'completion_withdrawn':
      if (summary.stage !== 'awaiting_confirmation') return summary
      return { ...summary, stage: 'in_progress', stageSince: event.at, proposedOn: null }
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
      return changeLead(summary, event)
    case 'cancelled':
      if (over.includes(summary.stage)) return summary
      return { ...ended(summary, event, 'cancelled'), cancelledOn: event.cancelledOn ?? event.on }
    case 'recalled':
      if (over.includes(summary.stage)) return summary
      return ended(summary, event, 'recalled')
    case 'reopened':
      return reopen(summary, event)
    case 'paused':
      if (!unfinished.includes(summary.stage)) return summary
      return { ...summary, stage: 'paused', stageSince: event.at, pausedOn: event.on }
    case 'resumed':
      if (summary.stage !== 'paused') return summary
      return { ...summary, stage: stageOfWork(summary), stageSince: event.at, pausedOn: null }
    case 'extension_requested':
      return openRequest(summary, event, 'extension')
    case 'refusal_raised':
      return openRequest(summary, event, 'refusal')
    case 'extension_granted':
      if (over.includes(summary.stage)) return summary
      return { ...closeRequest(summary, 'extension'), extensionCount: summary.extensionCount + 1 }
    case 'extension_declined':
    case 'extension_withdrawn':
      return closeRequest(summary, 'extension')
    case 'refusal_declined':
    case 'refusal_withdrawn':
      return closeRequest(summary, 'refusal')
    default:
      return summary
  }
}

/** Until it is accepted, or waits to be, another agency may be made to lead. */
const canChangeLead = ({ stage }: DutySummary): boolean => unfinished.includes(stage) || stage === 'paused'

/** The new lead has not taken it on yet; what waits for the office is judged as it was proposed; a pause goes on. */
function changeLead(summary: DutySummary, event: DutyEventFact): DutySummary {
  if (!canChangeLead(summary)) return summary
  const given = { ...summary, ...noRequest, acknowledgedAt: null }
  if (summary.stage === 'paused') return given
  return { ...given, stage: 'awaiting_acknowledgement', stageSince: event.at }
}

/** What no longer counts waits for nobody. */
const ended = (summary: DutySummary, event: DutyEventFact, stage: Stage): DutySummary => ({
  ...summary,
  ...noRequest,
  stage,
  stageSince: event.at,
  proposedOn: null,
  pausedOn: null,
})

/** What was accepted, or taken back by the office, is to be done again; what a directive dropped stays dropped. */
function reopen(summary: DutySummary, event: DutyEventFact): DutySummary {
  if (summary.stage !== 'completed' && summary.stage !== 'recalled') return summary
  return {
    ...summary,
    stage: stageOfWork(summary),
    stageSince: event.at,
    proposedOn: null,
    completedOn: null,
    quality: null,
    reopenCount: summary.reopenCount + 1,
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
  pausedOn: null,
  ...noRequest,
  extensionCount: 0,
  reopenCount: 0,
  openContributionCount: 0,
  contributionDueOn: null,
})

/** Folds the events of one assignment, given in any order, into what is stored beside it. */
export function foldEvents(events: readonly DutyEventFact[]): DutySummary {
  const ordered = inOrder(events)
  return { ...ordered.reduce(applyEvent, startOf(ordered)), ...contributionsOpen(ordered) }
}

/** What amendments, extensions and reorganizations made of an assignment: the day and the lead it has now; undefined where none changed it. */
export type AmendedTerms = { deadlineOn?: string | undefined; leadOrganizationId?: string | undefined }

/** The last change of deadline and of lead wins; what is completed or cancelled is no longer changed. */
export function foldTerms(events: readonly DutyEventFact[]): AmendedTerms {
  const ordered = inOrder(events)
  let summary = startOf(ordered)
  let terms: AmendedTerms = {}
  for (const event of ordered) {
    const isOver = over.includes(summary.stage)
    if ((event.kind === 'deadline_changed' || event.kind === 'extension_granted') && !isOver)
      terms = { ...terms, deadlineOn: event.to }
    if (event.kind === 'lead_changed' && canChangeLead(summary)) terms = { ...terms, leadOrganizationId: event.to }
    // A reorganization moves what waits for the office too; the work goes on where it stood.
    if ((event.kind === 'lead_succeeded' || event.kind === 'succession_undone') && !isOver)
      terms = { ...terms, leadOrganizationId: event.to }
    summary = applyEvent(summary, event)
  }
  return terms
}
