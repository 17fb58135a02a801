import type { ChangeValues } from '../change-columns.ts'
import { checkRow } from './check-row.ts'
import { groupRows, type RowGroup } from './group-rows.ts'
import { gatherMadeUnits, type MadeUnit, type NameWords } from './made-units.ts'
import { type Meaning, meaningOf, orderUnits } from './order-units.ts'
import { isMaking, type Message, type SheetRow, toSheetRow } from './sheet-row.ts'

export type ChangeSurvey = {
  messages: ReadonlyMap<number, readonly Message[]>
  depthOf(number: number): number
  /** the new unit a row names as “Đơn vị mới” */
  madeBy(number: number): MadeUnit | null
  /** new units of the sheet that a cell may mean */
  meant: Meaning
  groupOf(number: number): RowGroup
}

type Row = { number: number; values: ChangeValues }

const noGroup: RowGroup = { certainty: null, continues: null, note: null }

const inCircle: Message = {
  column: 'parent',
  text: 'Các đơn vị mới trực thuộc lẫn nhau thành vòng. Sửa “Trực thuộc mới” của một trong các dòng này.',
}

/**
 * What the rows of a sheet of changes say of each other: the new units they name, which must be there before others name them; rows
 * that make one change; rows that repeat or contradict each other.
 */
export async function surveyChanges(rows: AsyncIterable<Row>, words: NameWords): Promise<ChangeSurvey> {
  const messages = new Map<number, Message[]>()
  const say = (number: number, ...said: Message[]) => messages.set(number, [...(messages.get(number) ?? []), ...said])
  const sound = new Map<number, SheetRow>()
  for await (const { number, values } of rows) {
    const row = toSheetRow(number, values)
    const faults = checkRow(row)
    if (faults.length > 0) say(number, ...faults)
    else sound.set(number, row)
  }
  const all = [...sound.values()]
  const made = gatherMadeUnits(all, words)
  for (const [number, message] of made.messages) say(number, message)
  const meant = meaningOf(made.all, words)
  const order = orderUnits(made.all, meant)
  for (const [number, unit] of made.madeBy) if (order.inCircles.has(unit)) say(number, inCircle)
  const groups = groupRows(all, words)
  for (const [number, text] of groups.messages) say(number, { column: 'former', text })
  const depthOf = (row: SheetRow): number => {
    const own = made.madeBy.get(row.number)
    if (own) return order.depthOf(own) + (own.createdBy === null || own.createdBy === row.number ? 0 : 1)
    const { unit, values } = row
    const named = isMaking(row) ? [] : [values.made, values.parent].flatMap((text) => text ?? [])
    return order.afterAll(named.flatMap((text) => meant(unit, text)))
  }
  return {
    messages,
    meant,
    madeBy: (number) => made.madeBy.get(number) ?? null,
    groupOf: (number) => groups.byRow.get(number) ?? noGroup,
    depthOf(number) {
      const row = sound.get(number)
      return row ? depthOf(row) : 0
    },
  }
}
