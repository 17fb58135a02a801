import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { filterCondition, stateCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { Condition } from '../assignment-narrowings-store.ts'
import { type BoardColumn, completedDays } from './board-answer.ts'

type Day = RawBuilder<unknown>
type ColumnRule = { holds: (today: string) => Condition; by: Day; newestFirst?: boolean }

const either = (...conditions: Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`

/** What stands in a column, and by which day it is sorted there. */
const rules: Record<BoardColumn, ColumnRule> = {
  awaiting_acknowledgement: {
    holds: (today) => stateCondition('awaiting_acknowledgement', today),
    by: sql`assignment.deadline_sort`,
  },
  in_progress: {
    holds: (today) => either(stateCondition('on_time', today), stateCondition('no_deadline', today)),
    by: sql`assignment.deadline_sort`,
  },
  due_soon: { holds: (today) => stateCondition('due_soon', today), by: sql`assignment.deadline_sort` },
  overdue: { holds: (today) => stateCondition('overdue', today), by: sql`assignment.deadline_sort` },
  awaiting_confirmation: {
    holds: (today) => stateCondition('awaiting_confirmation', today),
    by: sql`assignment.proposed_on`,
  },
  paused: { holds: (today) => stateCondition('paused', today), by: sql`assignment.paused_on` },
  completed: {
    holds: (today) => sql`(assignment.attention = 2 and assignment.stage = 'completed'
      and assignment.completed_on >= ${today}::date - ${completedDays}::integer)`,
    by: sql`assignment.completed_on`,
    newestFirst: true,
  },
}

export type Asked = { column: BoardColumn; after: readonly [day: string, id: string] | null }
export type PlacedCard = { column: BoardColumn; id: string; day: string }

const cardsOf = ({ column, after }: Asked, filter: AssignmentFilter, limit: number) => {
  const { holds, by, newestFirst = false } = rules[column]
  const beyond = newestFirst ? sql`<` : sql`>`
  const way = newestFirst ? sql`desc` : sql`asc`
  const afterKey = after ? sql`and (${by}, assignment.id) ${beyond} (${after[0]}::date, ${after[1]}::uuid)` : sql``
  return sql`(select ${column}::text as "column", assignment.id, ${by} as day
    from assignment
    where ${filterCondition(filter)} and ${holds(filter.today)} ${afterKey}
    order by ${by} ${way}, assignment.id ${way} limit ${limit})`
}

/** The next cards of each column asked for, each column in its own order, all in one statement. */
export async function placeCards(
  trx: Trx,
  filter: AssignmentFilter,
  asked: readonly Asked[],
  limit: number,
): Promise<PlacedCard[]> {
  const columns = asked.map((column) => cardsOf(column, filter, limit))
  const { rows } = await sql<PlacedCard>`${sql.join(columns, sql` union all `)}`.execute(trx)
  return rows
}
