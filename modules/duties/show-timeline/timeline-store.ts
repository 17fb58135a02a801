import { type SqlBool, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { dayInVietnam } from '../../../platform/db/vietnam-day.ts'
import { directiveJson, organizationJson, summaryColumnsOf } from '../assignment-columns-store.ts'
import { filterCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { Condition } from '../assignment-narrowings-store.ts'
import type { AssignmentRow, DirectiveRef, OrganizationRef } from '../assignment-row.ts'
import { toEventFact } from '../assignment-store.ts'
import type { StateSource } from '../duty-answer.ts'
import type { DutyEventFact } from '../rules/duty-event.ts'
import type { TimelineGroup } from './timeline-answer.ts'

export type TimelineRow = StateSource & {
  id: string
  ordinal: number
  text: string
  shape: AssignmentRow['shape']
  lead: OrganizationRef
  directive: DirectiveRef
  /** yyyy-mm-dd in Vietnam */
  assignedOn: string
  firstDeadlineOn: string | null
  childCount: number
  attention: number
  deadlineSort: string
}

/** The last line shown: its group's id, then its place within the group. */
export type TimelineKey = readonly [groupId: string, attention: number, deadlineSort: string, id: string]

const lineColumns = sql`assignment.id, duty.ordinal, coalesce(assignment.part_text, duty.text) as text, assignment.shape,
  ${organizationJson('lead')} as lead, ${directiveJson} as directive, ${summaryColumnsOf('assignment')},
  assignment.deadline_kind as "deadlineKind", assignment.deadline_on as "deadlineOn",
  ${dayInVietnam(sql`assignment.assigned_at`)} as "assignedOn",
  assignment.original_deadline_on as "firstDeadlineOn", assignment.attention, assignment.deadline_sort as "deadlineSort",
  (select count(*)::integer from assignment part where part.tenant_id = assignment.tenant_id
    and part.parent_assignment_id = assignment.id and part.attention < 3) as "childCount"`

const lineTables = sql`assignment
  join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
  join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
  join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id`

/** Agencies as the directory has them, the newest directives first: each the order of an index. */
function beyond(group: TimelineGroup, [groupId, attention, deadlineSort, id]: TimelineKey): Condition {
  const place = sql`${attention}::smallint, ${deadlineSort}::date, ${id}::uuid`
  return group === 'lead'
    ? sql<SqlBool>`(assignment.lead_organization_id, assignment.attention, assignment.deadline_sort, assignment.id)
        > (${groupId}::uuid, ${place})`
    : sql<SqlBool>`(assignment.directive_id <= ${groupId}::uuid and (assignment.directive_id < ${groupId}::uuid
        or (assignment.attention, assignment.deadline_sort, assignment.id) > (${place})))`
}

/** A page of the assignments that match, group by group. */
export async function listLines(
  trx: Trx,
  filter: AssignmentFilter,
  asked: { group: TimelineGroup; limit: number; after: TimelineKey | null },
): Promise<TimelineRow[]> {
  const { group, limit, after } = asked
  const byGroup = group === 'lead' ? sql`assignment.lead_organization_id` : sql`assignment.directive_id desc`
  const { rows } = await sql<TimelineRow>`
    select ${lineColumns} from ${lineTables}
    where ${filterCondition(filter)} ${after ? sql`and ${beyond(group, after)}` : sql``}
    order by ${byGroup}, assignment.attention, assignment.deadline_sort, assignment.id
    limit ${limit}`.execute(trx)
  return rows
}

/** What moved the deadlines of these assignments or stopped their clocks, by assignment. */
export async function findDeadlineEvents(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
): Promise<Map<string, DutyEventFact[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ assignmentId: string; kind: string; at: Date; details: unknown }>`
    select event.assignment_id as "assignmentId", event.kind, event.at, event.details from assignment_event event
    where event.tenant_id = ${tenantId} and event.assignment_id = any(${[...ids]}::uuid[])
      and event.kind in ('deadline_changed', 'extension_granted', 'paused', 'resumed', 'recalled', 'cancelled')
    order by event.at, event.id`.execute(trx)
  return new Map(
    [...Map.groupBy(rows, ({ assignmentId }) => assignmentId)].map(([id, own]) => [id, own.map(toEventFact)]),
  )
}
