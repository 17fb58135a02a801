import type { EvaluationCell, EvaluationGrid } from '../../../api/operations'

export type GridColumn = EvaluationGrid['columns'][number]
export type GridRow = EvaluationGrid['rows'][number]

export type Counts = { reached: number; missed: number; unknown: number }

/** How many of some cells stand how against a target; what has none is not counted. */
export function countVerdicts(cells: readonly (EvaluationCell | null)[]): Counts {
  const count = (verdict: EvaluationCell['verdict']) => cells.filter((cell) => cell?.verdict === verdict).length
  return { reached: count('reached'), missed: count('missed'), unknown: count('unknown') }
}

/** An indicator that units miss, with the one farthest from its target. */
export type LateIndicator = {
  column: GridColumn
  missed: number
  of: number
  worst: { place: GridRow['place']; value: number; target: number }
}

/** A unit that misses targets. */
export type LateUnit = Pick<GridRow, 'place' | 'recognised'> & { missed: number; of: number }

export type GridJudgement = Counts & {
  /** The most missed first. */
  indicators: LateIndicator[]
  units: LateUnit[]
  /** Every cell of the units shown that is unknown, with a target or without. */
  unknownCells: number
}

const gapOf = (value: number, target: number): number => Math.abs(value - target) / Math.max(Math.abs(target), 1e-9)

function lateIndicator(column: GridColumn, index: number, rows: readonly GridRow[]): LateIndicator[] {
  const { missed, reached } = countVerdicts(rows.map(({ cells }) => cells[index] ?? null))
  const late = rows
    .flatMap(({ place, cells }) => {
      const cell = cells[index]
      return cell?.verdict === 'missed' && cell.value !== null && cell.target !== null
        ? [{ place, value: cell.value, target: cell.target }]
        : []
    })
    .sort((one, other) => gapOf(other.value, other.target) - gapOf(one.value, one.target))
  const [worst] = late
  return worst ? [{ column, missed, of: missed + reached, worst }] : []
}

/** How units stand against their targets: how many figures, and which indicators and units lag. */
export function judgeGrid({ columns, rows }: Pick<EvaluationGrid, 'columns' | 'rows'>): GridJudgement {
  const cells = rows.flatMap((row) => row.cells)
  const indicators = columns
    .flatMap((column, index) => lateIndicator(column, index, rows))
    .sort((one, other) => other.missed - one.missed || other.missed / other.of - one.missed / one.of)
  const units = rows
    .map(({ place, recognised, cells: own }): LateUnit => {
      const { missed, reached } = countVerdicts(own)
      return { place, recognised, missed, of: missed + reached }
    })
    .filter(({ missed }) => missed > 0)
    .sort((one, other) => other.missed - one.missed || other.missed / other.of - one.missed / one.of)
  return {
    ...countVerdicts(cells),
    indicators,
    units,
    unknownCells: cells.filter((cell) => cell !== null && cell.value === null).length,
  }
}

/** '34 trên 50 số có mục tiêu đã đạt, 12 số chưa rõ. Chậm nhất là “…” (5 xã chưa đạt) và Xã An Bình (4 chỉ tiêu chưa đạt).' */
export function judgementWords({ reached, missed, unknown, indicators, units }: GridJudgement): string {
  const judged = reached + missed
  if (judged === 0)
    return unknown > 0
      ? `Chưa có số nào đối chiếu được với mục tiêu: cả ${unknown} số có mục tiêu đều chưa rõ.`
      : 'Chưa giao mục tiêu nào cho kỳ này nên chưa đánh giá được đạt hay chưa đạt.'
  const first = `${reached} trên ${judged} số có mục tiêu đã đạt${unknown > 0 ? `, ${unknown} số còn chưa rõ` : ''}.`
  const [indicator, unit] = [indicators[0], units[0]]
  if (!indicator || !unit) return first
  return `${first} Chậm nhất là chỉ tiêu “${indicator.column.name}” (${indicator.missed} đơn vị chưa đạt) và ${unit.place.name} (${unit.missed} chỉ tiêu chưa đạt).`
}
