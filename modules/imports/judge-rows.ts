import type { Trx } from '../../platform/db/database.ts'
import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import { readRow } from './rules/read-row.ts'
import type { SheetValues } from './rules/sheet-column.ts'
import type { AnySheetKind, JudgeContext, Judgement, NumberedRow, Survey } from './sheet-kind.ts'

/** Cells of a row by the keys of their columns. */
export type CellsOfRow = { number: number; cells: Readonly<Record<string, SheetCell>> }

export type JudgedRow = CellsOfRow & { values: SheetValues; judgement: Judgement<unknown> }

const noSurvey: Survey = { messages: new Map() }

/** Lets a kind look at all rows that make sense by themselves; rows with faulty cells count for nothing. */
export async function surveyRows(kind: AnySheetKind, rows: AsyncIterable<CellsOfRow>): Promise<Survey> {
  if (!kind.survey) return noSurvey
  const sound = async function* (): AsyncGenerator<NumberedRow<SheetValues>, void> {
    for await (const { number, cells } of rows) {
      const { values, messages } = readRow(cells, kind.columns)
      if (messages.length === 0) yield { number, values }
    }
  }
  return kind.survey(sound() as AsyncIterable<never>)
}

/** Judges a page of rows: by their cells, by the other rows of the sheet, then by what is there. */
export async function judgeRows(
  kind: AnySheetKind,
  trx: Trx,
  rows: readonly CellsOfRow[],
  context: JudgeContext<Survey>,
): Promise<JudgedRow[]> {
  const read = rows.map((row) => {
    const { values, messages } = readRow(row.cells, kind.columns)
    return { ...row, values, faults: [...messages, ...(context.survey.messages.get(row.number) ?? [])] }
  })
  const sound = read.filter(({ faults }) => faults.length === 0)
  const judgements = sound.length === 0 ? [] : await kind.judge(trx, sound as never, context)
  if (judgements.length !== sound.length) throw new Error(`sheet kind "${kind.code}" left rows without a judgement`)
  const byNumber = new Map(sound.map(({ number }, index) => [number, judgements[index]]))
  return read.map(({ number, cells, values, faults }) => ({
    number,
    cells,
    values,
    judgement: byNumber.get(number) ?? { verdict: 'error', messages: faults },
  }))
}
