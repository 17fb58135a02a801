/** By what a duty of one urgency is chased; days ahead and of silence are calendar days, the others working days. */
export type ChaseWindows = {
  /** most first; 0 is the deadline itself */
  daysAhead: readonly number[]
  overdueEveryDays: number
  escalation: { agencyHead: number; office: number; committee: number }
  inactivityDays: number
  officeWaitDays: number
}
