import { writtenDay } from '../../../pack-kit/index.ts'
import { foldHeader } from './fold-header.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'
import type { SheetColumn, SheetValues } from './sheet-column.ts'

/** A cell as `platform/sheets` gives it. */
type Cell = string | number | boolean | { date: string } | null

type Message = { column: string | null; text: string }

type Read = { value: string | number | readonly string[] } | { problem: string }

const usualLength = 300
const mostItems = 50
const failures = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i

/** The cells of a row, by the keys of its columns, as values; and what is wrong with them, in the order of the columns. */
export function readRow(
  cells: Readonly<Record<string, Cell>>,
  columns: readonly SheetColumn[],
): { values: SheetValues; messages: Message[] } {
  const values: Record<string, string | number | readonly string[] | null> = {}
  const messages: Message[] = []
  for (const column of columns) {
    const cell = cells[column.key] ?? null
    values[column.key] = null
    if (cell === null) {
      if (column.required) messages.push({ column: column.key, text: 'Chưa có giá trị; ô này bắt buộc.' })
      continue
    }
    const read =
      typeof cell === 'string' && failures.test(cell) ? brokenFormula(cell) : readers[column.kind](cell, column)
    if ('problem' in read) messages.push({ column: column.key, text: read.problem })
    else values[column.key] = read.value
  }
  return { values, messages }
}

const brokenFormula = (cell: string): Read => ({ problem: `Ô có công thức bị lỗi (${cell}). Nhập giá trị vào ô.` })

const readers: Readonly<Record<SheetColumn['kind'], (cell: Exclude<Cell, null>, column: SheetColumn) => Read>> = {
  text: (cell, { longest = usualLength, oneLine = false }) => {
    const value = oneLine ? inOneLine(textOf(cell)) : textOf(cell)
    return value.length > longest ? { problem: `Dài quá ${longest} ký tự. Rút gọn ô này.` } : { value }
  },
  number: (cell, { header }) => {
    const value = typeof cell === 'number' ? cell : readNumber(textOf(cell))
    return value === null || !Number.isFinite(value)
      ? { problem: `“${shorten(textOf(cell))}” không phải là số. Nhập “${header}” bằng chữ số, ví dụ 1.250 hoặc 0,5.` }
      : { value }
  },
  date: (cell) => {
    const value = typeof cell === 'object' ? cell.date : readDate(textOf(cell))
    return value === null
      ? {
          problem: `“${shorten(textOf(cell))}” không phải là một ngày có thật. Nhập theo dạng ngày/tháng/năm, ví dụ 01/07/2025.`,
        }
      : { value }
  },
  choice: (cell, column) => {
    const value = chosen(textOf(cell), column)
    return value === undefined ? { problem: notOffered(textOf(cell), column) } : { value }
  },
  list: (cell, column) => {
    const items = [...new Set(textOf(cell).split(/[;\n]/).map(inOneLine).filter(Boolean))]
    if (items.length > mostItems) return { problem: `Có quá ${mostItems} mục. Bớt số mục trong ô.` }
    const long = items.find((item) => item.length > (column.longest ?? usualLength))
    if (long) return { problem: `“${shorten(long)}” dài quá ${column.longest ?? usualLength} ký tự.` }
    if (!column.choices) return { value: items }
    const wrong = items.find((item) => chosen(item, column) === undefined)
    if (wrong !== undefined) return { problem: notOffered(wrong, column) }
    return { value: [...new Set(items.flatMap((item) => chosen(item, column) ?? []))] }
  },
}

function textOf(cell: Exclude<Cell, null>): string {
  if (typeof cell === 'object') return writtenDay(cell.date)
  return typeof cell === 'boolean' ? (cell ? 'Có' : 'Không') : String(cell)
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Words of a column's choices, folded once: a sheet asks for them row by row. */
const foldedChoices = new WeakMap<SheetColumn, ReadonlyMap<string, string>>()

function choicesOf(column: SheetColumn): ReadonlyMap<string, string> {
  const known = foldedChoices.get(column)
  if (known) return known
  const folded = new Map<string, string>()
  for (const { value, label, aliases = [] } of column.choices ?? [])
    for (const name of [value, label, ...aliases])
      if (!folded.has(foldHeader(name))) folded.set(foldHeader(name), value)
  foldedChoices.set(column, folded)
  return folded
}

const chosen = (text: string, column: SheetColumn): string | undefined => choicesOf(column).get(foldHeader(text))

const mostNamed = 12

function notOffered(text: string, { choices = [] }: SheetColumn): string {
  const named = choices.slice(0, mostNamed).map(({ label }) => label)
  const more = choices.length > mostNamed ? ' … (xem trang Giải thích của tệp mẫu)' : ''
  return `“${shorten(text)}” không có trong danh mục. Chọn một trong: ${named.join('; ')}${more}.`
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
