import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { assignmentColumns, assignmentTables } from '../assignment-columns-store.ts'
import { filterCondition, stateCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { AssignmentRow } from '../assignment-row.ts'
import { displayStates } from '../rules/duty-state.ts'
import type { KeyPart, ListGroup } from '../rules/list-order.ts'
import { afterKey, carried, type KeyValue, keyColumns, orderBy } from './list-key-store.ts'

/** How a page is put in order, and where it begins. */
export type PageWanted = {
  group: ListGroup | null
  order: readonly KeyPart[]
  limit: number
  /** The key of the last row shown; for groups of states the rank of its state comes first. */
  after: readonly KeyValue[] | null
}

export type ListedRow = AssignmentRow & {
  key: KeyValue[]
  groupKey: string | null
  /** Of a leader in charge. */
  groupName: string | null
}

const groupKeys: Record<ListGroup, RawBuilder<unknown>> = {
  lead: sql`assignment.lead_organization_id`,
  directive: sql`assignment.directive_id`,
  state: sql`null`,
  week: sql`case when assignment.attention >= 2 then 'over:' else 'open:' end
    || case when assignment.deadline_on is null then 'none' else date_trunc('week', assignment.deadline_on)::date::text end`,
  leader: sql`coalesce(assignment.leader_person_id::text, '')`,
  field: sql`coalesce(assignment.field, '')`,
}

/** Beside `assignment`, only the tables the order names. */
function tablesOf(order: readonly KeyPart[]) {
  const named = new Set(order.map(({ column }) => column))
  const lead = sql`join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id`
  const directive = sql`join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id`
  return sql`assignment ${named.has('leadName') ? lead : sql``} ${named.has('directive') ? directive : sql``}`
}

const keyOf = (order: readonly KeyPart[]) => sql.join(order.map(carried))

function oneOrder(filter: AssignmentFilter, { group, order, limit, after }: PageWanted) {
  return sql`select assignment.id, json_build_array(${keyOf(order)}) as key,
      ${group ? sql`(${groupKeys[group]})::text` : sql`null::text`} as "groupKey"
    from ${tablesOf(order)}
    where ${filterCondition(filter)} ${after ? sql`and ${afterKey(order, after)}` : sql``}
    order by ${orderBy(order)} limit ${limit}`
}

/** State after state, each in the order asked for: an index serves each, where one order over all states has none. */
function byState(filter: AssignmentFilter, { order, limit, after }: PageWanted) {
  const [first = 0, ...within] = after ?? []
  const arms = displayStates.flatMap((state, rank) => {
    if (rank < Number(first)) return []
    const from = after && rank === Number(first) ? sql`and ${afterKey(order, within)}` : sql``
    return [
      sql`(select id, key, ${sql.lit(state)} as "groupKey", ${sql.lit(rank)} as rank, row_number() over () as within
        from (select assignment.id, json_build_array(${sql.lit(rank)}, ${keyOf(order)}) as key
          from ${tablesOf(order)} where ${filterCondition(filter)} and ${stateCondition(state, filter.today)} ${from}
          order by ${orderBy(order)} limit ${limit}) ordered)`,
    ]
  })
  return sql`select id, key, "groupKey" from (${sql.join(arms, sql` union all `)}) placed order by rank, within limit ${limit}`
}

/** A page of assignments in one statement: which ones, in their order, then all that is shown of just these. */
export async function listPage(
  trx: Trx,
  filter: AssignmentFilter,
  personId: string,
  wanted: PageWanted,
): Promise<ListedRow[]> {
  const found = wanted.group === 'state' ? byState(filter, wanted) : oneOrder(filter, wanted)
  const groupName =
    wanted.group === 'leader'
      ? sql`(select leader.full_name from person leader
          where leader.tenant_id = assignment.tenant_id and leader.id = assignment.leader_person_id)`
      : sql`null::text`
  const { rows } = await sql<ListedRow>`
    with page as materialized (select found.*, row_number() over () as place from (${found}) found)
    select ${assignmentColumns(personId)}, page.key, page."groupKey", ${groupName} as "groupName"
    from ${assignmentTables} join page on page.id = assignment.id
    where assignment.tenant_id = ${filter.tenantId}
    order by page.place`.execute(trx)
  return rows
}

export type GroupCount = { key: string; count: number }

/** Whether an assignment belongs to a group of this key. */
function inGroup(group: ListGroup, key: string, today: string) {
  if (group === 'state') return stateCondition(key as (typeof displayStates)[number], today)
  if (group === 'leader' || group === 'field') {
    const column = keyColumns[group]
    const cast = group === 'leader' ? sql`::uuid` : sql``
    return key === '' ? sql`${column} is null` : sql`${column} = ${key}${cast}`
  }
  if (group === 'week') {
    const [over, monday] = key.split(':')
    const range =
      monday === 'none'
        ? sql`assignment.deadline_sort = 'infinity'`
        : sql`assignment.deadline_sort >= ${monday}::date and assignment.deadline_sort < ${monday}::date + 7`
    return sql`${keyColumns.isOver} = ${over === 'over'} and ${range}`
  }
  return sql`${groupKeys[group]} = ${key}::uuid`
}

/** How many stand in each of these groups, counted no further than `most`: a head says '99+', the list is not walked. */
export async function countInGroups(
  trx: Trx,
  filter: AssignmentFilter,
  group: ListGroup,
  keys: readonly string[],
  most: number,
): Promise<GroupCount[]> {
  if (keys.length === 0) return []
  const arms = keys.map(
    (key) => sql`(select ${key}::text as key, (select count(*)::integer from (
      select from assignment where ${filterCondition(filter)} and ${inGroup(group, key, filter.today)} limit ${most}) counted) as count)`,
  )
  const { rows } = await sql<GroupCount>`${sql.join(arms, sql` union all `)}`.execute(trx)
  return rows
}
