import { type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import type { ImportCounts, ImportKey, ImportRow, RowOutcome, RowVerdict } from './import-record.ts'

type NewRow = Omit<ImportRow, 'outcome'>

/** Keeps a page of rows; one parameter however many. */
export async function insertRows(trx: Trx, { tenantId, importId }: ImportKey, rows: readonly NewRow[]): Promise<void> {
  await sql`
    insert into sheet_import_row (tenant_id, import_id, number, cells, verdict, messages, found, chosen)
    select ${tenantId}, ${importId}, given.number, given.cells, given.verdict, given.messages, given.changes, given.chosen
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(number integer, cells jsonb, verdict text, messages jsonb,
      changes jsonb, chosen boolean)`.execute(trx)
}

export async function deleteRows(trx: Trx, { tenantId, importId }: ImportKey): Promise<void> {
  await sql`delete from sheet_import_row where tenant_id = ${tenantId} and import_id = ${importId}`.execute(trx)
}

const rowsOf = (trx: Trx, { tenantId, importId }: ImportKey) =>
  trx
    .selectFrom('sheet_import_row')
    .select([
      'number',
      'cells',
      'verdict',
      'messages',
      sql<unknown>`coalesce(found, '[]'::jsonb)`.as('changes'),
      'chosen',
      'outcome',
    ])
    .where('tenant_id', '=', tenantId)
    .where('import_id', '=', importId)
    .$castTo<ImportRow>()

export type RowFilter = { verdict?: RowVerdict | undefined; outcome?: RowOutcome | undefined; faulty?: boolean }

/** A page of rows in the order of the sheet. `after` is the number of the last one shown; faulty: an error, or refused. */
export async function listRows(
  trx: Trx,
  key: ImportKey,
  { verdict, outcome, faulty }: RowFilter,
  limit: number,
  after: number,
): Promise<ImportRow[]> {
  let query = rowsOf(trx, key).where('number', '>', after).orderBy('number').limit(limit)
  if (verdict) query = query.where('verdict', '=', verdict)
  if (outcome) query = query.where('outcome', '=', outcome)
  if (faulty) query = query.where(sql<SqlBool>`(verdict = 'error' or outcome = 'refused')`)
  return query.execute()
}

/** Cells of a page of rows in the order of the sheet. */
export const listCells = (
  trx: Trx,
  { tenantId, importId }: ImportKey,
  limit: number,
  after: number,
): Promise<{ number: number; cells: Readonly<Record<string, SheetCell>> }[]> =>
  trx
    .selectFrom('sheet_import_row')
    .select(['number', 'cells'])
    .where('tenant_id', '=', tenantId)
    .where('import_id', '=', importId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .$castTo<{ number: number; cells: Readonly<Record<string, SheetCell>> }>()
    .execute()

/** Numbers of the rows chosen and not dealt with, in the order of the sheet. */
export async function findWaiting(trx: Trx, { tenantId, importId }: ImportKey): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select number from sheet_import_row where tenant_id = ${tenantId} and import_id = ${importId} and chosen and outcome is null
    order by number`.execute(trx)
  return rows.map(({ number }) => number)
}

/** Of these rows, those still chosen and not dealt with. */
export const findWaitingRows = (trx: Trx, key: ImportKey, numbers: readonly number[]): Promise<ImportRow[]> =>
  rowsOf(trx, key)
    .where(sql<SqlBool>`number = any(${[...numbers]}::integer[]) and chosen and outcome is null`)
    .orderBy('number')
    .execute()

/** Chooses rows that may be written, or no longer; answers how many changed. */
export async function setChosen(
  trx: Trx,
  { tenantId, importId }: ImportKey,
  wanted: { numbers: readonly number[] } | { verdict: 'new' | 'differs' },
  chosen: boolean,
): Promise<number> {
  const which =
    'numbers' in wanted ? sql`number = any(${[...wanted.numbers]}::integer[])` : sql`verdict = ${wanted.verdict}`
  const { numAffectedRows } = await sql`
    update sheet_import_row set chosen = ${chosen}
    where tenant_id = ${tenantId} and import_id = ${importId} and ${which} and verdict in ('new', 'differs') and outcome is null
      and chosen <> ${chosen}`.execute(trx)
  return Number(numAffectedRows ?? 0)
}

export type RowResult = Pick<ImportRow, 'number' | 'outcome' | 'verdict' | 'messages' | 'changes' | 'chosen'>

/** Notes what came of rows; one without an outcome goes back to whoever chooses. */
export async function noteResults(
  trx: Trx,
  { tenantId, importId }: ImportKey,
  results: readonly RowResult[],
): Promise<void> {
  await sql`
    update sheet_import_row set outcome = given.outcome, verdict = given.verdict, messages = given.messages, found = given.changes,
      chosen = given.chosen
    from json_to_recordset(${JSON.stringify(results)}::json) as given(number integer, outcome text, verdict text, messages jsonb,
      changes jsonb, chosen boolean)
    where tenant_id = ${tenantId} and import_id = ${importId} and sheet_import_row.number = given.number`.execute(trx)
}

export async function countRows(trx: Trx, { tenantId, importId }: ImportKey): Promise<ImportCounts> {
  const { rows } = await sql<ImportCounts>`
    select jsonb_build_object('new', count(*) filter (where verdict = 'new'), 'same', count(*) filter (where verdict = 'same'),
        'differs', count(*) filter (where verdict = 'differs'), 'error', count(*) filter (where verdict = 'error')) as verdicts,
      jsonb_build_object('written', count(*) filter (where outcome = 'written'),
        'unchanged', count(*) filter (where outcome = 'unchanged'), 'refused', count(*) filter (where outcome = 'refused')) as outcomes,
      (count(*) filter (where chosen and outcome is null))::integer as waiting
    from sheet_import_row where tenant_id = ${tenantId} and import_id = ${importId}`.execute(trx)
  const [counts] = rows
  if (!counts) throw new Error('an aggregate without a row')
  return counts
}
