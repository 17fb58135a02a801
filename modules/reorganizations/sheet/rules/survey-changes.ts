import type { Certainty, UnitKind } from '../../rules/change.ts'
import type { ChangeValues } from '../change-columns.ts'
import { checkRow } from './check-row.ts'
import { findClashes, roleOf, type UnitUse } from './find-clashes.ts'
import { type CitedWords, gatherMadeUnits, type MadeUnit, type NameWords } from './made-units.ts'
import { isMaking, type Message, type SheetRow, toSheetRow } from './sheet-row.ts'

/** What the rows of one change say together; null: nobody says. */
export type RowGroup = { certainty: Certainty | null; continues: boolean | null; note: string | null }

export type ChangeSurvey = {
  messages: ReadonlyMap<number, readonly Message[]>
  depthOf(number: number): number
  /** the new unit a row names as “Đơn vị mới” */
  madeBy(number: number): MadeUnit | null
  /** new units of the sheet that a cell may mean */
  meant(unit: UnitKind, text: string): readonly MadeUnit[]
  groupOf(number: number): RowGroup
}

type Row = { number: number; values: ChangeValues }

/** As many as a change may join or divide. */
const mostOfOneChange = 200

/**
 * What the rows of a sheet of changes say of each other: the new units they name, which must be there before others name them; rows
 * that make one change; rows that repeat or contradict each other.
 */
export async function surveyChanges(rows: AsyncIterable<Row>, words: NameWords): Promise<ChangeSurvey> {
  const messages = new Map<number, Message[]>()
  const say = (number: number, ...said: Message[]) => messages.set(number, [...(messages.get(number) ?? []), ...said])
  const sound: SheetRow[] = []
  for await (const { number, values } of rows) {
    const row = toSheetRow(number, values)
    const faults = checkRow(row)
    if (faults.length > 0) say(number, ...faults)
    else sound.push(row)
  }
  const made = gatherMadeUnits(sound, words)
  for (const [number, message] of made.messages) say(number, message)
  const meant = meaning(made.all, words)
  const depths = findDepths(made.all, meant, (unit) => {
    for (const { number } of unit.rows)
      say(number, {
        column: 'parent',
        text: 'Các đơn vị mới trực thuộc lẫn nhau thành vòng. Sửa “Trực thuộc mới” của một trong các dòng này.',
      })
  })
  const groups = groupRows(sound, words)
  for (const own of groups.values())
    for (const { number } of own.slice(mostOfOneChange))
      say(number, {
        column: 'former',
        text: `Một thay đổi gồm tối đa ${mostOfOneChange} đơn vị. Ghi thành nhiều thay đổi.`,
      })
  const groupByRow = new Map(
    [...groups.values()].flatMap((own) => own.map(({ number }) => [number, toGroup(own)] as const)),
  )
  for (const [number, text] of findClashes(sound.flatMap((row) => useOf(row, words, groupByRow))))
    say(number, { column: 'former', text })
  const rowByNumber = new Map(sound.map((row) => [row.number, row]))
  return {
    messages,
    meant,
    madeBy: (number) => made.madeBy.get(number) ?? null,
    groupOf: (number) => groupByRow.get(number) ?? { certainty: null, continues: null, note: null },
    depthOf(number) {
      const row = rowByNumber.get(number)
      return row ? depthOfRow(row, made.madeBy.get(number), meant, depths) : 0
    },
  }
}

type Meaning = ChangeSurvey['meant']

const isUnder = ({ parentWords }: MadeUnit, underKey: string): boolean =>
  parentWords !== null && parentWords.nameKey === underKey

function meaning(all: readonly MadeUnit[], words: NameWords): Meaning {
  const byName = Map.groupBy(all, ({ unit, nameKey }) => `${unit}|${nameKey}`)
  const byCode = Map.groupBy(all, ({ unit, given }) => `${unit}|${given.code ?? ''}`)
  return (unit, text) => {
    const { code, nameKey, underKey } = words.cite(unit, text)
    const found = code === null ? byName.get(`${unit}|${nameKey}`) : byCode.get(`${unit}|${code}`)
    return (found ?? []).filter((made) => underKey === null || isUnder(made, underKey))
  }
}

/** When a unit is there for others, counted in pages: “Thành lập” goes before other rows that may make it. */
const readyAfter = (depth: number, { createdBy }: MadeUnit): number => depth + (createdBy === null ? 1 : 2)

/** Depth of new units by those they lie under or govern; units that run in circles, and those under them, are told. */
function findDepths(
  all: readonly MadeUnit[],
  meant: Meaning,
  sayCircle: (unit: MadeUnit) => void,
): ReadonlyMap<MadeUnit, number> {
  const above = new Map(all.map((made) => [made, unitsAbove(made, meant)]))
  const below = new Map<MadeUnit, MadeUnit[]>()
  for (const made of all) below.set(made, [])
  for (const [made, others] of above) for (const other of others) below.get(other)?.push(made)
  const left = new Map(all.map((made) => [made, above.get(made)?.length ?? 0]))
  const depths = new Map<MadeUnit, number>()
  const ready = all.filter((made) => left.get(made) === 0)
  for (const made of ready) {
    const depth = Math.max(0, ...(above.get(made) ?? []).map((other) => readyAfter(depths.get(other) ?? 0, other)))
    depths.set(made, depth)
    for (const child of below.get(made) ?? []) {
      const rest = (left.get(child) ?? 0) - 1
      left.set(child, rest)
      if (rest === 0) ready.push(child)
    }
  }
  for (const made of all) if (!depths.has(made)) sayCircle(made)
  return depths
}

function unitsAbove(made: MadeUnit, meant: Meaning): MadeUnit[] {
  const { unit, given, parentWords } = made
  const parents = parentWords === null || given.parent === null ? [] : meant(unit, given.parent)
  const places = given.place === null ? [] : meant('place', given.place)
  return [...parents, ...places].filter((other) => other !== made)
}

function depthOfRow(
  row: SheetRow,
  own: MadeUnit | undefined,
  meant: Meaning,
  depths: ReadonlyMap<MadeUnit, number>,
): number {
  if (own) {
    const depth = depths.get(own) ?? 0
    return own.createdBy === null || own.createdBy === row.number ? depth : depth + 1
  }
  const { unit, values } = row
  const named = [values.made, values.parent].flatMap((text) =>
    text === null || isMaking(row) ? [] : meant(unit, text),
  )
  return Math.max(0, ...named.map((made) => readyAfter(depths.get(made) ?? 0, made)))
}

const keyOf = ({ code, nameKey, underKey }: CitedWords): string =>
  JSON.stringify([code, code === null ? nameKey : null, underKey])

/** The unit a row is about, as far as its words tell. */
function formerKey({ unit, values: { former, within } }: SheetRow, words: NameWords): string {
  const cited = words.cite(unit, former ?? '')
  const underKey = cited.underKey ?? (within === null ? null : words.nameKey(unit, within))
  return `${unit}|${keyOf({ ...cited, underKey })}`
}

const targetKey = ({ unit, values: { made } }: SheetRow, words: NameWords): string =>
  `${unit}|${keyOf(words.cite(unit, made ?? ''))}`

/** Rows that make one change, by what they have in common. */
function groupRows(rows: readonly SheetRow[], words: NameWords): Map<string, SheetRow[]> {
  return Map.groupBy(rows, (row) => {
    if (row.kind === 'split') return `split|${formerKey(row, words)}`
    if (row.kind === 'consolidate' || row.kind === 'absorb') return `merge|${targetKey(row, words)}`
    return `row|${row.number}`
  })
}

function toGroup(rows: readonly SheetRow[]): RowGroup {
  const said = rows.map(({ values }) => values.certainty)
  const continues = rows.map((row) => row.values.continues)
  return {
    certainty: said.includes('uncertain') ? 'uncertain' : said.includes('confirmed') ? 'confirmed' : null,
    continues: continues.includes('yes') ? true : continues.includes('no') ? false : null,
    note: [...new Set(rows.flatMap(({ values }) => values.note ?? []))].join('; ') || null,
  }
}

function useOf(row: SheetRow, words: NameWords, groups: ReadonlyMap<number, RowGroup>): UnitUse[] {
  const role = roleOf(row.kind, groups.get(row.number)?.continues ?? false)
  if (role === null) return []
  const { number, kind, values } = row
  const link = JSON.stringify([values.made === null ? null : targetKey(row, words), values.fields])
  return [{ number, kind, role, key: formerKey(row, words), link: kind === 'split' ? targetKey(row, words) : link }]
}
