import type { TrackingRules, Urgency } from './tracking-rules.ts'

/** The windows that hold for work of one urgency. */
export type UrgencyWindows = Pick<
  TrackingRules,
  'overdueEveryDays' | 'escalation' | 'inactivityDays' | 'officeWaitDays'
> & {
  daysAhead: number[]
}

/** Shortens what has to be chased sooner; halves count as whole days and nothing falls below one day. */
export function forUrgency(rules: TrackingRules, urgency: Urgency): UrgencyWindows {
  const divisor = urgency === 'normal' ? 1 : rules.urgencyDivisors[urgency]
  const shorten = (days: number) => Math.max(1, Math.ceil(days / divisor))
  const { agencyHead, office, committee } = rules.escalation
  return {
    daysAhead: rules.reminderDaysAhead[urgency],
    overdueEveryDays: shorten(rules.overdueEveryDays),
    escalation: { agencyHead: shorten(agencyHead), office: shorten(office), committee: shorten(committee) },
    inactivityDays: shorten(rules.inactivityDays),
    officeWaitDays: shorten(rules.officeWaitDays),
  }
}
