import { type DecisionLevel, type LevelFacts, levelToDecide } from './level-to-decide.ts'

export type WaitingFacts = LevelFacts & {
  leadName: string
  /** Who holds the difficulty, if there is one. */
  holderName: string | null
}

const officeName = 'Văn phòng UBND'
const committeeName = 'Lãnh đạo UBND'

/** The level whose move is missing, and the name of who is waited for. */
export function waitingFor(facts: WaitingFacts): { level: DecisionLevel; name: string } {
  const level = levelToDecide(facts)
  const names: Record<DecisionLevel, string | null | undefined> = {
    office: officeName,
    committee: facts.difficultyAt === 'at_committee' ? facts.holderName : committeeName,
    focal_agency: facts.holderName,
    coordinator: facts.lateCoordinatorName,
    agency: facts.leadName,
  }
  return { level, name: names[level] ?? facts.leadName }
}

/** Adds up counts by name, most first, then by name; what adds up to nothing is left out. */
export function countByName(rows: readonly (WaitingFacts & { count: number })[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const { name } = waitingFor(row)
    counts.set(name, (counts.get(name) ?? 0) + row.count)
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, count }))
    .sort((left, right) => right.count - left.count || left.name.localeCompare(right.name, 'vi'))
}
