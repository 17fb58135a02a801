import { cellKind } from './flat-table.ts'
import type { Cell } from './table-cells.ts'
import { cellKey, cellWords } from './table-cells.ts'

export type Column = 'ordinal' | 'task' | 'lead' | 'perform' | 'partners' | 'time' | 'product' | 'other'

const IS_ORDINAL_HEAD = /^(?:stt|tt|số tt|số thứ tự|số)\.?$/
const LONGEST_HEAD = 80
const MOST_COLUMNS = 10

/** Wordings of column heads; the first row that fits counts. */
const COLUMNS: { column: Column; pattern: RegExp }[] = [
  { column: 'ordinal', pattern: IS_ORDINAL_HEAD },
  { column: 'other', pattern: /^(?:ghi chú|lãnh đạo (?:phụ trách|chỉ đạo)|người (?:ký|phụ trách)|căn cứ)/ },
  { column: 'partners', pattern: /phối hợp/ },
  { column: 'lead', pattern: /chủ trì|đầu mối|chịu trách nhiệm/ },
  { column: 'product', pattern: /sản phẩm|kết quả|hình thức văn bản|đầu ra/ },
  { column: 'time', pattern: /thời gian|thời hạn|tiến độ|thời điểm|hoàn thành|lộ trình|^hạn / },
  {
    column: 'perform',
    pattern:
      /(?:cơ quan|đơn vị|bộ phận|tổ chức) (?:được giao )?(?:tham mưu|thực hiện|triển khai|phụ trách)|phân công|^thực hiện$|trách nhiệm|^(?:các )?(?:cơ quan|đơn vị)$|^cơ quan,? đơn vị$/,
  },
  { column: 'task', pattern: /nội dung|nhiệm vụ|công việc|^tên|hoạt động|đề án|văn bản|giải pháp|chính sách|chỉ tiêu/ },
]

export const isOrdinalHead = (key: string): boolean => IS_ORDINAL_HEAD.test(key)

/** The row from its "TT" on: what stands before a table is taken for a cell of its first row. */
export function fromOrdinal(cells: Cell[]): Cell[] {
  const at = cells.findIndex((cell) => isOrdinalHead(cellKey(cell)))
  return at > 0 ? cells.slice(at) : cells
}

/** The column a head names, or null when it reads like no head at all. */
export function columnOf(key: string): Column | null {
  if (key.length > LONGEST_HEAD) return null
  return COLUMNS.find(({ pattern }) => pattern.test(key))?.column ?? null
}

/** The columns of a header row; null when it names no task or nobody to do it. */
export function headerColumns(cells: Cell[]): Column[] | null {
  if (cells.length < 3 || cells.length > MOST_COLUMNS) return null
  const columns = cells.map((cell): Column => columnOf(cellKey(cell)) ?? 'other')
  const agent = columns.includes('lead') || columns.includes('perform')
  return agent && columns.includes('task') ? columns : null
}

/** A row with merged or empty cells: ordinal and task first, then agencies in the order of their columns. */
export function alignByContent(cells: Cell[], columns: Column[]): Column[] {
  const agents = columns.filter((column) => column === 'lead' || column === 'perform' || column === 'partners')
  const ordinal = isOrdinal(cells[0])
  const products = columns.includes('product') ? 1 : 0
  let tasks = ordinal ? 1 : 0
  const bare = cells[0] !== undefined && !ordinal && cellKind(cellWords(cells[0])) === 'words'
  let seen = 0
  return cells.map((cell, at): Column => {
    if (ordinal && at === 0) return 'ordinal'
    if (bare && at === 0) return 'task'
    const kind = cellKind(cellWords(cell))
    if (tasks > 0 && at === 1) {
      tasks = 0
      return 'task'
    }
    if (kind === 'agent') return agents.shift() ?? 'other'
    if (kind === 'time') return 'time'
    if (kind === 'words' && at > 0 && seen < products) {
      seen += 1
      return 'product'
    }
    return 'other'
  })
}

export const isOrdinal = (cell: Cell | undefined): boolean =>
  cell !== undefined && cellKind(cellWords(cell)) === 'ordinal'
