import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Change } from './rules/change.ts'

type Row = { id: string; kind: string; terms: unknown; certainty: string; note: string | null; position: number }

const toChange = ({ id, kind, terms, certainty, note }: Row): Change =>
  ({ ...(terms as object), id, kind, certainty, note }) as Change

const toTerms = ({ id: _id, kind: _kind, certainty: _certainty, note: _note, ...terms }: Change) => terms

const rowsPerStatement = 2000

/** Adds changes behind those that are there. */
export async function insertChanges(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  changes: readonly Change[],
): Promise<void> {
  for (let start = 0; start < changes.length; start += rowsPerStatement) {
    const rows = changes.slice(start, start + rowsPerStatement).map((change, index) => ({
      id: change.id,
      kind: change.kind,
      certainty: change.certainty,
      note: change.note,
      terms: toTerms(change),
      offset: index + 1,
    }))
    await sql`
      insert into reorganization_change (tenant_id, id, reorganization_id, position, kind, terms, certainty, note)
      select ${tenantId}, given.id, ${reorganizationId},
        (select coalesce(max(position), 0) from reorganization_change
          where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId}) + given."offset",
        given.kind, given.terms, given.certainty, given.note
      from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, kind text, certainty text, note text, terms jsonb, "offset" integer)`.execute(
      trx,
    )
  }
}

/** Puts other words in the place of a change; false when there is none. */
export async function updateChange(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  change: Change,
): Promise<boolean> {
  const result = await trx
    .updateTable('reorganization_change')
    .set({
      kind: change.kind,
      terms: JSON.stringify(toTerms(change)),
      certainty: change.certainty,
      note: change.note,
    })
    .where('tenant_id', '=', tenantId)
    .where('reorganization_id', '=', reorganizationId)
    .where('id', '=', change.id)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function deleteChange(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  changeId: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom('reorganization_change')
    .where('tenant_id', '=', tenantId)
    .where('reorganization_id', '=', reorganizationId)
    .where('id', '=', changeId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Every change of a reorganization, in order. */
export async function findChanges(trx: Trx, tenantId: string, reorganizationId: string): Promise<Change[]> {
  const rows = await trx
    .selectFrom('reorganization_change')
    .select(['id', 'kind', 'terms', 'certainty', 'note', 'position'])
    .where('tenant_id', '=', tenantId)
    .where('reorganization_id', '=', reorganizationId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toChange)
}

/** A page of changes in order. `after` is the position and id of the last one shown. */
export async function listChangeRows(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  limit: number,
  after: readonly [position: number, id: string] | null,
): Promise<{ change: Change; position: number }[]> {
  const afterKey = after ? sql`and (position, id) > (${after[0]}::integer, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Row>`
    select id, kind, terms, certainty, note, position from reorganization_change
    where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} ${afterKey}
    order by position, id limit ${limit}`.execute(trx)
  return rows.map((row) => ({ change: toChange(row), position: row.position }))
}
