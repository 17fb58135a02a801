import type { EvaluationGrid } from '../../../api/operations'
import { countVerdicts } from '../judgement/judge-grid'

type Grid = Pick<EvaluationGrid, 'columns' | 'rows'>

/** Indicators of units of which something is known, as they stand in the grid. */
export const knownColumns = ({ columns, rows }: Grid): EvaluationGrid['columns'] =>
  columns.filter(
    ({ level }, index) => level === 'commune' && rows.some(({ cells }) => (cells[index]?.value ?? null) !== null),
  )

/** The indicator asked for; else the one most units miss, else the first with a target, else the first. */
export function chosenIndicator(grid: Grid, asked: string | undefined): string | undefined {
  if (asked !== undefined && grid.columns.some(({ code }) => code === asked)) return asked
  const known = new Set(knownColumns(grid))
  const weighed = grid.columns.flatMap((column, index) => {
    if (!known.has(column)) return []
    const { missed, reached } = countVerdicts(grid.rows.map(({ cells }) => cells[index] ?? null))
    return [{ code: column.code, missed, judged: missed + reached }]
  })
  const best = [...weighed].sort((one, other) => other.missed - one.missed || other.judged - one.judged)
  return best[0]?.code ?? grid.columns[0]?.code
}
