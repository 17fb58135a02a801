import { type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { assignmentColumns, assignmentTables } from './assignment-columns-store.ts'
import { filterCondition, stateCondition } from './assignment-conditions-store.ts'
import type { AssignmentFilter, StateFilter } from './assignment-filter.ts'
import type { AssignmentRow } from './assignment-row.ts'

/** A page of assignments, what needs doing first. `after` is the last (attention, deadlineSort, id) shown. */
export async function listAssignmentRows(
  trx: Trx,
  filter: AssignmentFilter,
  personId: string,
  limit: number,
  after: readonly [attention: number, deadlineSort: string, id: string] | null,
): Promise<AssignmentRow[]> {
  const afterKey = after
    ? sql<SqlBool>`and (assignment.attention, assignment.deadline_sort, assignment.id)
        > (${after[0]}::smallint, ${after[1]}::date, ${after[2]}::uuid)`
    : sql``
  const { rows } = await sql<AssignmentRow>`
    select ${assignmentColumns(personId)}
    from ${assignmentTables}
    where ${filterCondition(filter)} ${afterKey}
    order by assignment.attention, assignment.deadline_sort, assignment.id
    limit ${limit}`.execute(trx)
  return rows
}

export type AssignmentBlock = { name: string; filter: AssignmentFilter; limit: number }
export type FilledBlock = { count: number; rows: AssignmentRow[] }

/** Several short lists with their whole counts, in two statements however many there are. */
export async function fillBlocks(
  trx: Trx,
  tenantId: string,
  personId: string,
  blocks: readonly AssignmentBlock[],
): Promise<Map<string, FilledBlock>> {
  const found = await sql<{ name: string; count: number; ids: string[] }>`${sql.join(
    blocks.map(
      ({ name, filter, limit }) => sql`(
        with matching as materialized (
          select assignment.id, assignment.attention, assignment.deadline_sort from assignment where ${filterCondition(filter)})
        select ${name}::text as name, (select count(*)::integer from matching) as count, array(
          select id from matching order by attention, deadline_sort, id limit ${limit}) as ids)`,
    ),
    sql` union all `,
  )}`.execute(trx)
  const ids = [...new Set(found.rows.flatMap((block) => block.ids))]
  const rows = ids.length === 0 ? [] : await findAssignmentRows(trx, tenantId, personId, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    found.rows.map(({ name, count, ids: own }) => [name, { count, rows: own.flatMap((id) => byId.get(id) ?? []) }]),
  )
}

async function findAssignmentRows(
  trx: Trx,
  tenantId: string,
  personId: string,
  ids: string[],
): Promise<AssignmentRow[]> {
  const { rows } = await sql<AssignmentRow>`
    select ${assignmentColumns(personId)} from ${assignmentTables}
    where assignment.tenant_id = ${tenantId} and assignment.id = any(${ids}::uuid[])`.execute(trx)
  return rows
}

/** How many days ago the longest waiting proposal was made; null when none waits. */
export async function findLongestOfficeWait(trx: Trx, tenantId: string, today: string): Promise<number | null> {
  const state: StateFilter = 'awaiting_confirmation'
  const { rows } = await sql<{ days: number | null }>`
    select (${today}::date - min(assignment.proposed_on))::integer as days from assignment
    where assignment.tenant_id = ${tenantId} and ${stateCondition(state, today)}`.execute(trx)
  return rows[0]?.days ?? null
}
