import type { DraftDuty } from '../../../../api/operations'
import { chosenIds } from '../parties/parties'

/** One assignment per duty and responsible agency: how many, and to how many agencies. */
export function countAssignments(duties: readonly DraftDuty[]): { assignments: number; agencies: number } {
  const leads = duties.map((duty) => chosenIds(duty.leads))
  return {
    assignments: leads.reduce((sum, ids) => sum + ids.length, 0),
    agencies: new Set(leads.flat()).size,
  }
}
