import type { DutyDeadline, DutyState } from '../../../api/operations'

export const recurrenceNames: Record<NonNullable<DutyDeadline['recurrence']>, string> = {
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  half_yearly: '6 tháng một lần',
  yearly: 'hằng năm',
}

/** 'hằng tháng' for a duty that recurs; null for any other deadline. */
export const recurrenceWords = ({ kind, recurrence }: DutyDeadline): string | null =>
  kind === 'recurrence' ? (recurrence ? recurrenceNames[recurrence] : 'định kỳ') : null

/** Days left for DueDate: negative when late; undefined once done or while nothing can be counted. */
export function daysLeftOf(state: Pick<DutyState, 'turn' | 'daysLate' | 'daysLeft'>): number | undefined {
  if (state.turn === 'none') return undefined
  return state.daysLate > 0 ? -state.daysLate : (state.daysLeft ?? undefined)
}
