import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { startOfDayInVietnam } from '../../../platform/db/vietnam-day.ts'
import { filterCondition } from '../../duties/index.ts'
import { type ChangeGroup, kindsOfGroup } from './change-groups.ts'
import type { Changes } from './changes-query.ts'

export type ChangeCount = { group: ChangeGroup; assignments: number; times: number }

const kindsIn = (group: ChangeGroup) => sql`(${sql.join((kindsOfGroup[group] ?? []).map((kind) => sql.lit(kind)))})`
const groupsOfEvents = Object.keys(kindsOfGroup) as ChangeGroup[]

const within = ({ filter, start, end }: Changes): RawBuilder<SqlBool> => sql`
  event.tenant_id = ${filter.tenantId} and event.at >= ${start} and event.at < ${end}`

/** Whose deadline passed within these days before it was done; judged by the deadline it has now. */
const becameOverdue = ({ filter, from, to }: Changes): RawBuilder<SqlBool> => sql`
  ${filterCondition(filter)} and assignment.attention in (0, 1, 2)
  and assignment.deadline_sort between ${from}::date - 1 and ${to}::date - 1
  and relation_of(assignment.stage, assignment.deadline_on, assignment.completed_on, assignment.proposed_on,
    assignment.paused_on, ${to}::date) = 'late'`

const escalated = ({ filter, from, to }: Changes) => sql`
  from reminder join assignment on assignment.tenant_id = reminder.tenant_id and assignment.id = reminder.assignment_id
  where reminder.tenant_id = ${filter.tenantId} and reminder.kind = 'escalated'
    and reminder.on_date between ${from}::date and ${to}::date and ${filterCondition(filter)}`

/** How often each thing happened, and to how many assignments. */
export async function countChanges(trx: Trx, changes: Changes): Promise<ChangeCount[]> {
  const groupOf = sql`case ${sql.join(
    groupsOfEvents.map((group) => sql`when event.kind in ${kindsIn(group)} then ${sql.lit(group)}`),
    sql` `,
  )} end`
  const { rows } = await sql<ChangeCount>`
    select ${groupOf} as "group", count(distinct event.assignment_id)::integer as assignments, count(*)::integer as times
    from assignment_event event
    join assignment on assignment.tenant_id = event.tenant_id and assignment.id = event.assignment_id
    where ${within(changes)} and ${filterCondition(changes.filter)} and ${groupOf} is not null
    group by 1
    union all
    select 'overdue', count(*)::integer, count(*)::integer from assignment where ${becameOverdue(changes)}
    union all
    select 'escalated', count(distinct reminder.assignment_id)::integer, count(*)::integer ${escalated(changes)}`.execute(
    trx,
  )
  return rows
}

export type ChangeLine = {
  /** of the event; the assignment's own where a day and no event tells it */
  id: string
  assignmentId: string
  text: string
  leadName: string
  deadlineOn: string | null
  kind: string
  at: Date
  actorName: string | null
  note: string | null
  from: string | null
  to: string | null
}

const dutyColumns = sql`assignment.id as "assignmentId", coalesce(assignment.part_text, duty.text) as text,
  coalesce(lead.short_name, lead.name) as "leadName", assignment.deadline_on as "deadlineOn"`
const dutyTables = sql`
  join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
  join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id`
const nothingElse = sql`null as "actorName", null as note, null as "from", null as "to"`

/** What happened in one group, the latest first. `after`: moment and id of the last line shown. */
export async function listChangeLines(
  trx: Trx,
  changes: Changes,
  group: ChangeGroup,
  limit: number,
  after: readonly [at: string, id: string] | null,
): Promise<ChangeLine[]> {
  const source =
    group === 'overdue'
      ? sql`select assignment.id, ${dutyColumns}, 'overdue' as kind, ${startOfDayInVietnam(sql`(assignment.deadline_on + 1)`)} as at, ${nothingElse}
          from assignment ${dutyTables} where ${becameOverdue(changes)}`
      : group === 'escalated'
        ? sql`select assignment.id, ${dutyColumns}, 'escalated' as kind, told.at, ${nothingElse}
          from (select reminder.assignment_id as id, max(reminder.sent_at) as at ${escalated(changes)} group by 1) told
          join assignment on assignment.tenant_id = ${changes.filter.tenantId} and assignment.id = told.id ${dutyTables}`
        : sql`select event.id, ${dutyColumns}, event.kind, event.at, person.full_name as "actorName",
            left(event.details->>'text', 300) as note,
            coalesce(event.details->>'fromName', event.details->>'from') as "from",
            coalesce(event.details->>'toName', event.details->>'to') as "to"
          from assignment_event event
          join assignment on assignment.tenant_id = event.tenant_id and assignment.id = event.assignment_id ${dutyTables}
          left join person on person.tenant_id = event.tenant_id and person.id = event.actor_person_id
          where ${within(changes)} and event.kind in ${kindsIn(group)} and ${filterCondition(changes.filter)}`
  const { rows } = await sql<ChangeLine>`
    select * from (${source}) line
    ${after ? sql`where (date_trunc('milliseconds', line.at), line.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by date_trunc('milliseconds', line.at) desc, line.id desc limit ${limit}`.execute(trx)
  return rows
}
