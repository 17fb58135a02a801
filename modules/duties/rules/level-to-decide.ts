import type { Stage } from './duty-event.ts'

/** The level whose move is missing. */
export const decisionLevels = ['agency', 'office', 'focal_agency', 'committee'] as const
export type DecisionLevel = (typeof decisionLevels)[number]

/** Where an overdue assignment lies: with the office, with whoever holds its difficulty, or with the agency itself. */
export function levelToDecide(facts: {
  stage: Stage
  difficultyAt: 'at_focal_agency' | 'at_committee' | null
}): DecisionLevel {
  if (facts.stage === 'awaiting_confirmation') return 'office'
  if (facts.difficultyAt === 'at_committee') return 'committee'
  return facts.difficultyAt === 'at_focal_agency' ? 'focal_agency' : 'agency'
}
