import { agencyNames, readAgencyList, unique } from './agency-mentions.ts'
import type { DutyContext } from './duty-walk.ts'
import { cellKind } from './flat-table.ts'
import type { Cell } from './table-cells.ts'
import { cellKey, cellText, cellWords } from './table-cells.ts'
import type { Column } from './table-columns.ts'
import { alignByContent, fromOrdinal, headerColumns, isOrdinal } from './table-columns.ts'

/** One row of a table of assignments: the cell that tells the duty and what the other cells say about it. */
export type TableRow = { task: Cell; context: DutyContext }

export type ReadRows = { rows: TableRow[]; used: Cell[]; next: number }

const MOST_BLOCKS_ALONE = 2

/** Reads the rows under a header from `from` on, up to the next header or to what is no row. */
export function readRows(rows: Cell[][], from: number, columns: Column[], context: DutyContext): ReadRows {
  const result: ReadRows = { rows: [], used: [], next: rows.length }
  let { section } = context
  let current: TableRow | null = null
  for (let at = from; at < rows.length; at++) {
    const all = rows[at] as Cell[]
    const cells = all.slice(0, columns.length)
    const filled = cells.filter((cell) => cell.length > 0)
    const ends = filled.length === 1 && (filled[0]?.length ?? 0) > MOST_BLOCKS_ALONE
    if (ends || all.length > columns.length + 1 || headerColumns(fromOrdinal(cells))) return { ...result, next: at }
    result.used.push(...cells)
    if (current === null || !completes(filled, current, columns)) {
      if (isSection(filled)) {
        section = cellText(filled.at(-1))
        continue
      }
    }
    const aligned = cells.length === columns.length ? columns : alignByContent(filled, columns)
    const line = cells.length === columns.length ? cells : filled
    const task = line[aligned.indexOf('task')]
    if (task && task.length > 0) {
      const empty = { ...context, section, source: 'block' as const, assigned: true, agencies: [], coordinators: [] }
      const filledIn = fill({ ...empty, role: null, deadline: null, product: null }, line, aligned)
      const above: TableRow | null = cells.length === columns.length ? current : null
      current = { task, context: above && filledIn.agencies.length === 0 ? inherited(filledIn, above) : filledIn }
      result.rows.push(current)
    } else if (current) current.context = fill(current.context, line, aligned)
    if (all.length > columns.length) return { ...result, next: at + 1 }
  }
  return result
}

/** "I | Nhóm nhiệm vụ về thể chế" or one cell of words across the table. */
function isSection(filled: Cell[]): boolean {
  if (filled.length === 0 || filled.length > 2) return false
  if (filled.length === 2 && !isOrdinal(filled[0])) return false
  return !readAgencyList(cellWords(filled.at(-1)), 0)
}

/** A lone cell that goes on with the row before: its time where it had none. */
function completes(filled: Cell[], current: TableRow, columns: Column[]): boolean {
  return (
    filled.length === 1 &&
    columns.includes('time') &&
    current.context.deadline === null &&
    cellKind(cellWords(filled[0])) === 'time'
  )
}

/** An empty cell of the lead takes over from the row above, as cells merged downwards do. */
const inherited = (context: DutyContext, above: TableRow): DutyContext => ({
  ...context,
  agencies: above.context.agencies,
  role: above.context.role,
  coordinators: context.coordinators.length > 0 ? context.coordinators : above.context.coordinators,
  inherited: true,
})

function fill(context: DutyContext, cells: Cell[], columns: Column[]): DutyContext {
  const result = { ...context }
  for (const [at, cell] of cells.entries()) {
    const column = columns[at]
    const first = cell[0]
    const last = cell.at(-1)
    if (!first || !last) continue
    if (column === 'lead' || (column === 'perform' && result.role !== 'lead')) {
      const named = agenciesOf(cell)
      result.agencies = unique([...result.agencies, ...(named.length > 0 ? named : namesAsWritten(cell))])
      result.role = column
    }
    if (column === 'partners') result.coordinators = unique([...result.coordinators, ...agenciesOf(cell)])
    if (column === 'product') result.product = cellText(cell).replace(/[\s.;,]+$/, '') || null
    if (column === 'time')
      result.deadline = { text: cellText(cell), key: cellKey(cell), start: first.start, end: last.end }
  }
  return result
}

/** Every agency of a cell: its lines may each name some. */
function agenciesOf(cell: Cell): string[] {
  return cell.flatMap((block) => {
    const skip = block.mark?.length ?? 0
    const words = { text: block.folded.text.slice(skip), key: block.folded.key.slice(skip) }
    const list = readAgencyList(words, 0)
    if (!list) return []
    const names = agencyNames(list)
    const rest = /^[.;,]? ?[-–+] /.exec(words.key.slice(list.to))
    const at = rest ? list.to + rest[0].length : -1
    const further = at > 0 ? readAgencyList(words, at) : null
    return further ? [...names, ...agencyNames(further)] : names
  })
}

const LONGEST_NAME = 80

/** The column of who leads names agencies, also those that no form knows. */
const namesAsWritten = (cell: Cell): string[] =>
  cellText(cell)
    .split(/;\s*/)
    .map((name) => name.replace(/[\s.,]+$/, ''))
    .filter((name) => /^\p{Lu}/u.test(name) && name.length <= LONGEST_NAME)
