import type { CitableDirective } from './cited-directives-store.ts'
import type { DutyReading } from './rules/read-duty-row.ts'
import type { SettledAgencies } from './rules/settle-agencies.ts'

/** What writing a row comes to: a duty under a directive that is there or to be made, or another deadline of one that runs. */
export type DutyPlan =
  | { act: 'create'; directiveId: string | null; reading: DutyReading; settled: SettledAgencies }
  | { act: 'deadline'; assignmentId: string; dutyId: string; directive: CitableDirective | null; on: string }
