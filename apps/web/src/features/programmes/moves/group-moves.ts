import type { IndicatorMove } from '../../../api/operations'

export type MoveGroup = { code: string; name: string; moves: IndicatorMove[] }

/** Moves by indicator; the indicator whose move weighs most (they come in that order) first. */
export function groupMoves(items: readonly IndicatorMove[]): MoveGroup[] {
  const groups = new Map<string, MoveGroup>()
  for (const move of items) {
    const { code, name } = move.indicator
    const group = groups.get(code) ?? { code, name, moves: [] }
    group.moves.push(move)
    groups.set(code, group)
  }
  return [...groups.values()]
}

/** '3 tốt lên, 1 xấu đi, 1 vừa đạt hoặc rơi khỏi mục tiêu'. */
export function groupMovesWords({ moves }: Pick<MoveGroup, 'moves'>): string {
  const count = (move: IndicatorMove['move']) => moves.filter((one) => one.move === move).length
  const parts = [
    [count('better'), 'tốt lên'],
    [count('worse'), 'xấu đi'],
    [count('other'), 'thay đổi'],
    [moves.filter(({ turned }) => turned).length, 'qua ngưỡng mục tiêu'],
  ] as const
  return parts.flatMap(([many, words]) => (many > 0 ? [`${many} ${words}`] : [])).join(', ')
}
