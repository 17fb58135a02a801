import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { DutyContext } from './duty-walk.ts'
import type { TextBlock } from './split-paragraphs.ts'
import type { Cell } from './table-rows.ts'
import { cellKey, cellText, toTableRows } from './table-rows.ts'

type Column = 'ordinal' | 'task' | 'lead' | 'perform' | 'partners' | 'time' | 'product' | 'other'

/** One row of a table of assignments: the cell that tells the duty and what the other cells say about it. */
export type TableRow = { task: Cell; context: DutyContext }

export type AssignmentTables = { rows: TableRow[]; cells: Set<TextBlock> }

const IS_ORDINAL_HEAD = /^(?:stt|tt|số tt|số thứ tự)\.?$/
const COLUMNS: { column: Column; pattern: RegExp }[] = [
  { column: 'ordinal', pattern: IS_ORDINAL_HEAD },
  { column: 'partners', pattern: /phối hợp/ },
  { column: 'lead', pattern: /chủ trì|đầu mối|chịu trách nhiệm/ },
  { column: 'time', pattern: /thời gian|thời hạn|tiến độ|thời điểm|hoàn thành|lộ trình/ },
  { column: 'product', pattern: /sản phẩm|kết quả/ },
  {
    column: 'perform',
    pattern: /(?:cơ quan|đơn vị) (?:được giao )?(?:tham mưu|thực hiện)|phân công|^thực hiện$|trách nhiệm/,
  },
  { column: 'task', pattern: /nội dung|nhiệm vụ|công việc|^tên|hoạt động|đề án|văn bản|giải pháp|chính sách/ },
]
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[ivx]{1,5}|[a-zđ])[.)]?$/
const TIME = /(?:^|\D)20\d{2}(?:\D|$)|quý |tháng |hằng|hàng |thường xuyên/

/**
 * Finds tables with a column of agencies, in markdown rows or in cells between bars, and reads their rows.
 * Cells of other markdown tables are only set apart.
 */
export function readTables(blocks: TextBlock[], context: DutyContext): AssignmentTables {
  const result: AssignmentTables = { rows: [], cells: new Set() }
  const rows = toTableRows(blocks)
  for (let at = 0; at < rows.length; at++) {
    const cells = fromOrdinal(rows[at] as Cell[])
    const columns = headerColumns(cells)
    const isOther = !columns && cells.length > 2 && cells[0]?.[0]?.row !== null
    if (columns || isOther) for (const block of cells.flat()) result.cells.add(block)
    if (!columns) continue
    const section = headingBefore(blocks, cells[0]?.[0]) ?? context.section
    at = readRows(rows, at + 1, columns, { ...context, section }, result) - 1
  }
  return result
}

/** The row from its "TT" on: what stands before a table is taken for a cell of its first row. */
function fromOrdinal(cells: Cell[]): Cell[] {
  const at = cells.findIndex((cell) => IS_ORDINAL_HEAD.test(cellKey(cell)))
  return at > 0 ? cells.slice(at) : cells
}

/** The heading a table stands under: a marked block without a final mark, a few blocks above. */
function headingBefore(blocks: TextBlock[], first: TextBlock | undefined): string | null {
  const at = first ? blocks.indexOf(first) : -1
  const above = blocks.slice(Math.max(0, at - 4), Math.max(0, at)).reverse()
  return above.find((block) => block.mark !== null && !/[.;,]$/.test(block.folded.text))?.folded.text ?? null
}

function headerColumns(cells: Cell[]): Column[] | null {
  if (cells.length < 3 || cells.length > 9) return null
  const columns = cells.map((cell): Column => {
    const key = cell.map((block) => block.folded.key).join(' ')
    return key.length > 80 ? 'other' : (COLUMNS.find(({ pattern }) => pattern.test(key))?.column ?? 'other')
  })
  const agent = columns.includes('lead') || columns.includes('perform')
  return agent && columns.includes('task') ? columns : null
}

function readRows(
  rows: Cell[][],
  from: number,
  columns: Column[],
  context: DutyContext,
  result: AssignmentTables,
): number {
  let section: string | null = context.section
  let current: TableRow | null = null
  for (let at = from; at < rows.length; at++) {
    const cells = (rows[at] as Cell[]).slice(0, columns.length)
    if (headerColumns(fromOrdinal(cells))) return at
    const long = cells.length === 1 && (cells[0]?.length ?? 0) > 2
    if (long || (rows[at] as Cell[]).length > columns.length + 1) return at
    for (const block of cells.flat()) result.cells.add(block)
    const ordinal = ORDINAL.test(cellKey(cells[0]))
    if (cells.length <= 2 && (ordinal || cells.length === 1) && !readAgencyList(cellWords(cells.at(-1)), 0)) {
      section = cellText(cells.at(-1))
      continue
    }
    const aligned = cells.length === columns.length ? columns : alignByContent(cells, columns, ordinal)
    const task = cells[aligned.indexOf('task')]
    if (task && aligned.includes('task')) {
      current = {
        task,
        context: fill(
          { ...context, section, source: 'block', assigned: true, agencies: [], coordinators: [], role: null },
          cells,
          aligned,
        ),
      }
      result.rows.push(current)
    } else if (current) current.context = fill(current.context, cells, aligned)
    if ((rows[at] as Cell[]).length > columns.length) return at + 1
  }
  return rows.length
}

/** A row with merged or empty cells: ordinal and task first, then agencies in the order of their columns. */
function alignByContent(cells: Cell[], columns: Column[], ordinal: boolean): Column[] {
  const agents = columns.filter((column) => column === 'lead' || column === 'perform' || column === 'partners')
  return cells.map((cell, at): Column => {
    if (ordinal && at === 0) return 'ordinal'
    if (ordinal && at === 1) return 'task'
    if (readAgencyList(cellWords(cell), 0)) return agents.shift() ?? 'other'
    if (TIME.test(cellKey(cell)) && cellKey(cell).length < 60) return 'time'
    return 'other'
  })
}

function fill(context: DutyContext, cells: Cell[], columns: Column[]): DutyContext {
  const result = { ...context }
  for (const [at, cell] of cells.entries()) {
    const column = columns[at]
    const first = cell[0]
    const last = cell.at(-1)
    if (!first || !last) continue
    if (column === 'lead' || (column === 'perform' && result.role !== 'lead')) {
      result.agencies = [...result.agencies, ...agenciesOf(cell)]
      result.role = column
    }
    if (column === 'partners') result.coordinators = [...result.coordinators, ...agenciesOf(cell)]
    if (column === 'product') result.product = cellText(cell) || null
    if (column === 'time')
      result.deadline = { text: cellText(cell), key: cellKey(cell), start: first.start, end: last.end }
  }
  return result
}

function agenciesOf(cell: Cell): string[] {
  return cell.flatMap((block) => {
    const skip = block.mark?.length ?? 0
    const list = readAgencyList({ text: block.folded.text.slice(skip), key: block.folded.key.slice(skip) }, 0)
    return list ? agencyNames(list) : []
  })
}

const cellWords = (cell: Cell | undefined) => ({ text: cellText(cell), key: cellKey(cell) })
