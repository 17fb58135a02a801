import type { UnitKind } from '../../rules/change.ts'
import { columnOf } from '../change-columns.ts'
import { isMaking, type Message, type SheetRow } from './sheet-row.ts'

/** A unit as a cell cites it: names folded. */
export type CitedWords = { code: string | null; nameKey: string | null; underKey: string | null }

/** How names are read and compared, which is for agencies and places to say. */
export type NameWords = {
  /** “Đơn vị mới” of a row that makes a unit, as it will be kept, places with their kind; no name: cited by its code */
  made(row: SheetRow): { name: string | null; parent: string | null; code: string | null }
  nameKey(unit: UnitKind, name: string): string
  cite(unit: UnitKind, text: string): CitedWords
}

const single = ['madeShort', 'madeKind', 'level', 'parent', 'code', 'place'] as const

/** What the rows that name a new unit say of it together. */
export type GivenTerms = Readonly<Record<(typeof single)[number], string | null>>

/** A unit that rows of the sheet make. */
export type MadeUnit = {
  unit: UnitKind
  name: string
  nameKey: string
  parentWords: CitedWords | null
  given: GivenTerms
  /** the first rows by which it may come to be, in order: enough to know what it comes from */
  rows: readonly SheetRow[]
  /** false: only “Tách” names it, so that it may as well be one that is there */
  isCertain: boolean
  /** the row that says “Thành lập” */
  createdBy: number | null
}

export type MadeUnits = {
  all: readonly MadeUnit[]
  madeBy: ReadonlyMap<number, MadeUnit>
  messages: ReadonlyMap<number, Message>
}

/** "Không" in “Trực thuộc mới”: under nobody. */
export const isNobody = (text: string): boolean => /^(?:không|-|–)$/iu.test(text.trim())

const mostRows = 200

/** A making row with what its “Đơn vị mới” says. */
type Making = { row: SheetRow; name: string; cells: GivenTerms }

/** Gathers the new units that rows name, each by its name and, where several go by one name, by what they lie under. */
export function gatherMadeUnits(rows: readonly SheetRow[], words: NameWords): MadeUnits {
  const messages = new Map<number, Message>()
  const makings = rows.filter(isMaking).flatMap((row) => toMaking(row, words, messages))
  const all: MadeUnit[] = []
  const madeBy = new Map<number, MadeUnit>()
  const add = (own: readonly Making[]) => {
    const made = toMadeUnit(own, words, messages)
    all.push(made)
    for (const { row } of own) madeBy.set(row.number, made)
  }
  const named = Map.groupBy(makings, ({ row: { unit }, name }) => `${unit}|${words.nameKey(unit, name)}`)
  for (const own of named.values()) {
    const parents = Map.groupBy(own, ({ row: { unit }, cells: { parent } }) =>
      parent === null || isNobody(parent) ? parent : JSON.stringify(words.cite(unit, parent)),
    )
    if ([...parents.keys()].filter((key) => key !== null).length <= 1) add(own)
    else
      for (const [key, some] of parents)
        if (key !== null) add(some)
        else for (const { row, name } of some) messages.set(row.number, sayAlike(name))
  }
  return { all, madeBy, messages }
}

const sayAlike = (name: string): Message => ({
  column: 'made',
  text: `Bảng có nhiều đơn vị mới tên “${name}”. Ghi “Trực thuộc mới” để phân biệt.`,
})

function toMaking(row: SheetRow, words: NameWords, messages: Map<number, Message>): Making[] {
  const { name, parent, code } = words.made(row)
  if (name !== null) return [{ row, name, cells: { ...row.values, parent, code } }]
  if (row.kind !== 'split')
    messages.set(row.number, { column: 'made', text: 'Ghi tên đơn vị mới; mã của đơn vị mới ghi ở cột “Mã mới”.' })
  return []
}

function toMadeUnit(makings: readonly Making[], words: NameWords, messages: Map<number, Message>): MadeUnit {
  const [first] = makings
  if (!first) throw new Error('no row makes this unit')
  const { unit } = first.row
  const given = Object.fromEntries(single.map((key) => [key, mergeCells(makings, key, messages)])) as GivenTerms
  const { name } = makings.find(({ row }) => row.kind !== 'split') ?? first
  return {
    unit,
    name,
    nameKey: words.nameKey(unit, name),
    parentWords: given.parent === null || isNobody(given.parent) ? null : words.cite(unit, given.parent),
    given,
    rows: makings.slice(0, mostRows).map(({ row }) => row),
    isCertain: makings.some(({ row }) => row.kind !== 'split'),
    createdBy: makings.find(({ row }) => row.kind === 'create')?.row.number ?? null,
  }
}

/** The one value rows of a unit give; a later row that gives another is told. Parents are alike by now. */
function mergeCells(
  makings: readonly Making[],
  key: (typeof single)[number],
  messages: Map<number, Message>,
): string | null {
  const first = makings.find(({ cells }) => cells[key] !== null)
  const value = first?.cells[key] ?? null
  for (const { row, cells } of makings)
    if (key !== 'parent' && cells[key] !== null && cells[key] !== value)
      messages.set(row.number, {
        column: key,
        text: `“${columnOf(key).header}” khác với dòng ${first?.row.number} của cùng đơn vị mới. Sửa một trong hai dòng.`,
      })
  return value
}
