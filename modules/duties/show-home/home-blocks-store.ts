import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { filterCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import { findAssignmentRows } from '../assignment-list-store.ts'
import type { Condition } from '../assignment-narrowings-store.ts'
import type { AssignmentRow } from '../assignment-row.ts'
import type { Approver } from '../rules/duty-event.ts'

const orders = {
  deadline: sql`attention, deadline_sort`,
  longest_proposed: sql`proposed_on`,
  longest_requested: sql`requested_on`,
}

export type AskedBlock = {
  name: string
  filter: AssignmentFilter
  /** With a request that waits for this one. */
  requestsTo?: Approver
  /** Parts of what these organizations lead. */
  wholeLedBy?: readonly string[]
  order: keyof typeof orders
  limit: number
}
export type FilledBlock = { count: number; rows: AssignmentRow[] }

const holds = ({ filter, requestsTo, wholeLedBy }: AskedBlock): Condition[] => [
  filterCondition(filter),
  ...(requestsTo
    ? [sql<boolean>`assignment.open_request is not null and assignment.request_approver = ${requestsTo}`]
    : []),
  ...(wholeLedBy
    ? [
        sql<boolean>`assignment.parent_assignment_id = any(array(select whole.id from assignment whole
          where whole.tenant_id = ${filter.tenantId} and whole.lead_organization_id = any(${[...wholeLedBy]}::uuid[])))`,
      ]
    : []),
]

/** Several short lists with their whole counts, in two statements however many there are. */
export async function fillBlocks(
  trx: Trx,
  tenantId: string,
  personId: string,
  blocks: readonly AskedBlock[],
): Promise<Map<string, FilledBlock>> {
  if (blocks.length === 0) return new Map()
  const found = await sql<{ name: string; count: number; ids: string[] }>`${sql.join(
    blocks.map(
      (block) => sql`(
        with matching as materialized (
          select assignment.id, assignment.attention, assignment.deadline_sort, assignment.proposed_on, assignment.requested_on
          from assignment where ${sql.join(holds(block), sql` and `)})
        select ${block.name}::text as name, (select count(*)::integer from matching) as count, array(
          select id from matching order by ${orders[block.order]}, id limit ${block.limit}) as ids)`,
    ),
    sql` union all `,
  )}`.execute(trx)
  const ids = [...new Set(found.rows.flatMap((block) => block.ids))]
  const byId = new Map((await findAssignmentRows(trx, tenantId, personId, ids)).map((row) => [row.id, row]))
  return new Map(
    found.rows.map(({ name, count, ids: own }) => [name, { count, rows: own.flatMap((id) => byId.get(id) ?? []) }]),
  )
}
