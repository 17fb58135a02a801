import type { Approver, Stage } from './duty-event.ts'

/** The level whose move is missing. */
export const decisionLevels = ['agency', 'office', 'focal_agency', 'committee', 'coordinator'] as const
export type DecisionLevel = (typeof decisionLevels)[number]

export type LevelFacts = {
  stage: Stage
  difficultyAt: 'at_focal_agency' | 'at_committee' | null
  /** who decides the request that waits, if one does */
  requestApprover?: Approver | null | undefined
  /** a coordinator that owes the lead something whose day has passed */
  lateCoordinatorName?: string | null | undefined
}

/**
 * Where an overdue assignment lies: with the office, with the committee, with whoever holds its difficulty, with a
 * coordinator that is late, or with the agency itself.
 */
export function levelToDecide(facts: LevelFacts): DecisionLevel {
  if (facts.stage === 'awaiting_confirmation' || facts.requestApprover === 'office') return 'office'
  if (facts.requestApprover === 'committee_leader' || facts.difficultyAt === 'at_committee') return 'committee'
  if (facts.difficultyAt === 'at_focal_agency') return 'focal_agency'
  return facts.lateCoordinatorName ? 'coordinator' : 'agency'
}
