import type { EvaluationCell, EvaluationGrid } from '../../../api/operations'
import { matchesSearch } from '../../../ui/text/matches-search'
import type { GridFilter } from '../address/programme-search'
import { type Counts, countVerdicts, type GridColumn } from '../judgement/judge-grid'

/** placeId null: the whole province. `isUnclear`: nothing is recorded of whether it is what the programme is about. */
export type GridUnit = { placeId: string | null; name: string; isUnclear: boolean }
/** One indicator across the units; `cells` in their order. */
export type GridLine = { column: GridColumn; cells: readonly (EvaluationCell | null)[] }
/** Indicators of one agency or field. */
export type GridGroup = { key: string; name: string; counts: Counts; lines: GridLine[] }

/** What a table without any chosen filter shows: indicators with a target, where there is one. */
export type ShownFilter = GridFilter | 'co-muc-tieu'

/** Units across, the province last. */
export const unitsOf = ({ rows }: Pick<EvaluationGrid, 'rows'>): GridUnit[] => [
  ...rows.map(({ place, recognised }) => ({
    placeId: place.id,
    name: place.name,
    isUnclear: recognised === 'unclear',
  })),
  { placeId: null, name: 'Toàn tỉnh', isUnclear: false },
]

const hasTarget = ({ cells }: GridLine): boolean => cells.some((cell) => cell !== null && cell.target !== null)
const isMissed = ({ cells }: GridLine): boolean => cells.some((cell) => cell?.verdict === 'missed')

const keeps: Readonly<Record<ShownFilter, (line: GridLine) => boolean>> = {
  'co-muc-tieu': hasTarget,
  'chua-dat': isMissed,
  'tat-ca': () => true,
}

const linesOf = ({ columns, rows, province }: EvaluationGrid): GridLine[] =>
  columns.map((column, index) => ({
    column,
    cells: [...rows.map(({ cells }) => cells[index] ?? null), province[index] ?? null],
  }))

/** How many indicators each filter would show. */
export function countFilters(grid: EvaluationGrid): Readonly<Record<ShownFilter, number>> {
  const lines = linesOf(grid)
  const count = (filter: ShownFilter) => lines.filter(keeps[filter]).length
  return { 'co-muc-tieu': count('co-muc-tieu'), 'chua-dat': count('chua-dat'), 'tat-ca': count('tat-ca') }
}

/** Indicators that a filter and words keep, by whose they are, each group where its first indicator stands. */
export function gridGroups(
  grid: EvaluationGrid,
  { words, filter }: { words: string; filter: ShownFilter },
): GridGroup[] {
  const groups = new Map<string, GridGroup>()
  for (const line of linesOf(grid)) {
    const { group, name } = line.column
    if (!keeps[filter](line) || !(matchesSearch(name, words) || matchesSearch(group.name, words))) continue
    const own = groups.get(group.key) ?? { ...group, counts: { reached: 0, missed: 0, unknown: 0 }, lines: [] }
    own.lines.push(line)
    groups.set(group.key, own)
  }
  return [...groups.values()].map((group) => ({
    ...group,
    counts: countVerdicts(group.lines.flatMap(({ cells }) => cells.slice(0, -1))),
  }))
}
