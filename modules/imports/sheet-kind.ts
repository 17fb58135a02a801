import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import type { Actor } from '../access/index.ts'
import type { SheetColumn, ValuesOf } from './rules/sheet-column.ts'

/** Said of a row, of one of its columns where `column` is its key. */
export type RowMessage = { column: string | null; text: string }

/** What is there now beside what the row says, as it is to be shown. */
export type FieldChange = { column: string; before: SheetCell; after: SheetCell }

/** A row of a sheet whose cells all made sense; `number` is the one a spreadsheet program shows. */
export type NumberedRow<Values> = { number: number; values: Values }

/**
 * What a row would do. `plan` is whatever `write` needs and was found out here; it is never stored.
 * new: nothing like it is there. same: it is there as the row says. differs: it is there otherwise, see `changes`.
 */
export type Judgement<Plan> =
  | { verdict: 'new'; plan: Plan; messages?: readonly RowMessage[] }
  | { verdict: 'same'; messages?: readonly RowMessage[] }
  | { verdict: 'differs'; plan: Plan; changes: readonly FieldChange[]; messages?: readonly RowMessage[] }
  | { verdict: 'error'; messages: readonly RowMessage[] }

/** Judged by all rows of the sheet together, before any is judged alone. */
export type Survey = {
  /** wrong by what other rows say: doubled, going round in circles */
  messages: ReadonlyMap<number, readonly RowMessage[]>
  /** rows of depth 1 are written after those of depth 0, and so on; 0 when left out */
  depthOf?(number: number): number
}

export type JudgeContext<ItsSurvey> = {
  services: Services
  actor: Actor
  survey: ItsSurvey
  /** reading: rows of the same sheet may be counted on; applying: only what has been written */
  phase: 'reading' | 'applying'
  /** what the sheet was read in for, as a directive or a programme; null for most kinds */
  targetId: string | null
  /** the sheet's own name, to cite where a row of it came from */
  fileName: string
}

/** What is asked of an export; `everyDay`: all there is, whatever the day (only of a kind that says so). */
export type ExportQuery = { on: string; everyDay: boolean; targetId: string | null }

/** What a module says of its sheet; this module does the rest. Made with `defineSheetKind`. */
export type SheetKind<Columns extends readonly SheetColumn[], ItsSurvey extends Survey, Plan> = {
  /** stands in addresses: "co-quan" */
  code: string
  /** Vietnamese, as a heading: "Danh bạ cơ quan" */
  title: string
  columns: Columns
  /** Every sheet belongs to something, named by `targetId` when it is read in or out. */
  needsTarget?: boolean
  mayImport(actor: Actor): boolean
  /** What of the right to read sheets in only the database knows; asked before a sheet is taken, `judge` answers for each row. */
  mayStart?(services: Services, actor: Actor): Promise<boolean>
  /** Each keeps sheets of their own, from a page of its own: an import is seen and steered by who started it alone. */
  isPersonal?: boolean
  mayExport(actor: Actor): boolean
  /** It can also be exported whole, whatever the day. */
  exportsEveryDay?: boolean
  /** Goes through the rows of the whole sheet once; left out where rows have nothing to do with each other. */
  survey?(rows: AsyncIterable<NumberedRow<ValuesOf<Columns>>>): Promise<ItsSurvey>
  /** One judgement for each row, in their order. Must not write. Called again, inside the writing transaction, before `write`. */
  judge(
    trx: Trx,
    rows: readonly NumberedRow<ValuesOf<Columns>>[],
    context: JudgeContext<ItsSurvey>,
  ): Promise<Judgement<Plan>[]>
  /** Writes rows just judged new, or chosen although they differ; a constraint that is broken refuses the row alone. */
  write(
    trx: Trx,
    rows: readonly (NumberedRow<ValuesOf<Columns>> & { verdict: 'new' | 'differs'; plan: Plan })[],
    context: JudgeContext<ItsSurvey>,
  ): Promise<void>
  /** What is exported, with the same columns: opens transactions of its own, a page at a time. */
  read(services: Services, actor: Actor, query: ExportQuery): AsyncIterable<ValuesOf<Columns>>
}

/** A kind of any columns, as the routes and jobs handle it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list holds kinds of every shape
export type AnySheetKind = SheetKind<readonly SheetColumn[], any, any>

export const defineSheetKind = <const Columns extends readonly SheetColumn[], ItsSurvey extends Survey, Plan>(
  kind: SheetKind<Columns, ItsSurvey, Plan>,
): AnySheetKind => kind as unknown as AnySheetKind
