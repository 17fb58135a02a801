import type { Assignment } from '../../../api/operations'
import { dutyHref } from '../address/duties-href'
import { type DutyAct, dutyActs } from '../record/duty-act'

/** What a row waits for from this person, the likeliest first. */
const inTurn: readonly DutyAct[] = ['accept', 'decideRequest', 'reportProgress', 'resume', 'extend']

/** What e does on a row: acknowledges in place, or opens the form that is due; null when nothing waits for this person. */
export function mainAction({ id, may }: Pick<Assignment, 'id' | 'may'>): 'acknowledge' | { href: string } | null {
  if (may.acknowledge) return 'acknowledge'
  const act = inTurn.find((one) => may[one])
  return act ? { href: `${dutyHref(id)}?viec=${dutyActs[act].slug}` } : null
}
