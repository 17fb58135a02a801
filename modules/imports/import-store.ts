import { type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { ImportKey, ImportRecord, ImportState } from './import-record.ts'
import type { FoundColumn } from './rules/find-header.ts'

export async function insertImport(
  trx: Trx,
  given: ImportKey & {
    kind: string
    targetId: string | null
    fileName: string
    startedBy: string
    startedAt: Date
  },
): Promise<void> {
  await trx
    .insertInto('sheet_import')
    .values({
      tenant_id: given.tenantId,
      id: given.importId,
      kind: given.kind,
      target_id: given.targetId,
      file_name: given.fileName,
      state: 'reading',
      started_by: given.startedBy,
      started_at: given.startedAt,
      updated_at: given.startedAt,
    })
    .execute()
}

/** Locks an import until the transaction ends, so that pages are written and states change one after another. */
export async function lockImport(
  trx: Trx,
  { tenantId, importId }: ImportKey,
): Promise<{ state: ImportState; kind: string; startedBy: string } | undefined> {
  const row = await trx
    .selectFrom('sheet_import')
    .select(['state', 'kind', 'started_by as startedBy'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, state: row.state as ImportState }
}

export async function changeImport(
  trx: Trx,
  { tenantId, importId }: ImportKey,
  change: {
    state?: ImportState
    problem?: string | null
    columns?: readonly FoundColumn[]
    rowCount?: number
    now: Date
    finishedAt?: Date | null
  },
): Promise<void> {
  const { state, problem, columns, rowCount, now, finishedAt } = change
  await trx
    .updateTable('sheet_import')
    .set({
      updated_at: now,
      version: sql<number>`version + 1`,
      ...(state === undefined ? {} : { state }),
      ...(problem === undefined ? {} : { problem }),
      ...(columns === undefined ? {} : { columns: JSON.stringify(columns) }),
      ...(rowCount === undefined ? {} : { row_count: rowCount }),
      ...(finishedAt === undefined ? {} : { finished_at: finishedAt }),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', importId)
    .execute()
}

const imports = (trx: Trx, tenantId: string) =>
  trx
    .selectFrom('sheet_import')
    .select([
      'sheet_import.id',
      'sheet_import.kind',
      'sheet_import.target_id as targetId',
      'sheet_import.file_name as fileName',
      'sheet_import.state',
      'sheet_import.problem',
      'sheet_import.columns',
      'sheet_import.row_count as rowCount',
      'sheet_import.started_by as startedBy',
      'sheet_import.started_at as startedAt',
      'sheet_import.updated_at as updatedAt',
      'sheet_import.finished_at as finishedAt',
      sql<string>`(select full_name from person where person.tenant_id = sheet_import.tenant_id
        and person.id = sheet_import.started_by)`.as('startedByName'),
    ])
    .where('sheet_import.tenant_id', '=', tenantId)
    .$castTo<ImportRecord>()

export const findImport = (trx: Trx, { tenantId, importId }: ImportKey): Promise<ImportRecord | undefined> =>
  imports(trx, tenantId).where('sheet_import.id', '=', importId).executeTakeFirst()

/** A page of the imports of these kinds, of personal ones those a person started, newest first. `after` is the last id shown. */
export async function listImportRecords(
  trx: Trx,
  tenantId: string,
  seen: { kinds: readonly { code: string; isPersonal?: boolean }[]; startedBy: string },
  limit: number,
  after: string | null,
): Promise<ImportRecord[]> {
  const codes = (isPersonal: boolean) =>
    seen.kinds.filter((kind) => (kind.isPersonal ?? false) === isPersonal).map(({ code }) => code)
  let query = imports(trx, tenantId)
    .where(
      sql<SqlBool>`(sheet_import.kind = any(${codes(false)}::text[])
        or sheet_import.kind = any(${codes(true)}::text[]) and sheet_import.started_by = ${seen.startedBy})`,
    )
    .orderBy('sheet_import.id', 'desc')
    .limit(limit)
  if (after) query = query.where('sheet_import.id', '<', after)
  return query.execute()
}

/** Imports of a kind write one after another, so that each sees what the other wrote; until the transaction ends. */
export async function lockKind(trx: Trx, tenantId: string, kind: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sheet import ${tenantId} ${kind}`}, 0))`.execute(trx)
}
