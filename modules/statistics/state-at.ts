import { dateInVietnam } from '../../platform/clock.ts'
import { type DutyClass, dutyRules, type Stage } from '../duties/index.ts'

/** What was stored of an assignment from the first, with what happened to it. */
type History = {
  firstLeadOrganizationId: string
  firstDeadlineOn: string | null
  assignedAt: Date
  events: readonly { kind: string; at: string | Date; details: unknown }[]
}

/** Null class: cancelled or recalled, counted nowhere. `countedOn`: the day by which statistics count it. */
export type StateAt = {
  stage: Stage
  class: DutyClass | null
  leadOrganizationId: string
  deadlineOn: string | null
  completedOn: string | null
  extensionCount: number
  returnCount: number
  countedOn: string
}

/** How an assignment stood on a day (yyyy-mm-dd) once these events had happened, folded by the rules of every state. */
export function stateAt({ events, ...first }: History, day: string): StateAt {
  const facts = events.map((event) => dutyRules.toEventFact({ ...event, at: new Date(event.at) }))
  const summary = dutyRules.foldEvents(facts)
  const terms = dutyRules.foldTerms(facts)
  const deadlineOn = terms.deadlineOn ?? first.firstDeadlineOn
  const deadline = { kind: deadlineOn === null ? ('none' as const) : ('date' as const), on: deadlineOn }
  return {
    stage: summary.stage,
    class: dutyRules.classOf(summary, deadline, day).class,
    leadOrganizationId: terms.leadOrganizationId ?? first.firstLeadOrganizationId,
    deadlineOn,
    completedOn: summary.completedOn,
    extensionCount: summary.extensionCount,
    returnCount: summary.returnCount,
    countedOn: deadlineOn ?? dateInVietnam(first.assignedAt),
  }
}
