import type { AssignmentListQuery } from '../assignment-filter.ts'
import { dutyClasses } from '../rules/duty-state.ts'
import { type Rate, rateOfCompleted, rateOfDue } from '../rules/rates.ts'
import type { Counts } from './overview-counts.ts'

/** The numbers of the page, each with the query that lists what it counts. */
export function toNumbers({ classes, displays, ...all }: Counts, dutyCount: number, wanted: AssignmentListQuery) {
  const counted = (count: number, more: AssignmentListQuery = {}) => ({ count, list: { ...wanted, ...more } })
  const rate = (given: Rate, denominator: AssignmentListQuery) => ({
    ...given,
    numeratorList: { ...wanted, class: 'completed_on_time' as const },
    denominatorList: { ...wanted, ...denominator },
  })
  return {
    totals: { duties: dutyCount, assignments: counted(all.assignments) },
    classes: dutyClasses.map((name) => ({ class: name, ...counted(classes[name], { class: name }) })),
    noDeadline: {
      done: counted(displays.completed_no_deadline, { state: 'completed_no_deadline' }),
      notDone: classes.no_deadline - displays.completed_no_deadline,
    },
    waiting: {
      awaitingAcknowledgement: counted(displays.awaiting_acknowledgement, { state: 'awaiting_acknowledgement' }),
      awaitingConfirmation: {
        ...counted(displays.awaiting_confirmation, { state: 'awaiting_confirmation' }),
        longestDays: all.longestOfficeDays,
      },
    },
    rates: {
      ofCompleted: rate(rateOfCompleted(classes), { class: 'completed' }),
      ofDue: rate(rateOfDue(classes), { class: 'completed_or_overdue' }),
    },
    redCount: counted(classes.in_progress_overdue, { state: 'red' }),
    nextSevenDaysCount: counted(all.nextSevenDays, { state: 'next_7_days' }),
  }
}
