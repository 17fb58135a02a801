import type { ChaseWindows } from './chase-windows.ts'
import type { ChasedDuty } from './chased-duty.ts'

/** Parts are inside their parent: past their agency's head it is whoever gave them on who is told, never the province. */
const highest: Record<ChasedDuty['shape'], number> = { whole: 3, instance: 3, part: 2 }

/** How far up work late by so many working days is told: 0 those who do it, 1 their head, 2 the office, 3 the committee. */
export function escalationLevel(
  shape: ChasedDuty['shape'],
  workingDaysLate: number,
  { agencyHead, office, committee }: ChaseWindows['escalation'],
): number {
  const reached = [agencyHead, office, committee].filter((threshold) => workingDaysLate >= threshold).length
  return Math.min(reached, highest[shape])
}
