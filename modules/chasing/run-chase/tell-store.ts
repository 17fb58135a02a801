import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { dutyWords } from '../duty-words-store.ts'
import type { StaffMember, ToldReminder } from '../rules/who-is-told.ts'

/** Everything a morning noted of duties that still stand open, and of contributions that are still owed. */
export async function listToldReminders(trx: Trx, tenantId: string, day: string): Promise<ToldReminder[]> {
  const { rows } = await sql<ToldReminder>`
    select reminder.kind, reminder.mark, assignment.id as "assignmentId", assignment.shape, assignment.urgency,
      coalesce(contribution.due_on, assignment.deadline_on) as "deadlineOn",
      assignment.lead_organization_id as "leadOrganizationId", reminder.contribution_id as "contributionId",
      contribution.organization_id as "askedOrganizationId", left(contribution.request, 400) as request,
      parent.lead_organization_id as "parentLeadOrganizationId", directive.focal_organization_id as "focalOrganizationId",
      coalesce(assignment.leader_person_id, directive.leader_person_id) as "leaderPersonId",
      case when reminder.kind = 'office_waits' then coalesce(assignment.request_approver,
        case when assignment.shape = 'part' then 'parent_lead' else 'office' end) end as "waitsFor"
    from reminder
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = reminder.assignment_id
    join directive on directive.tenant_id = ${tenantId} and directive.id = assignment.directive_id
    left join assignment parent on assignment.shape = 'part' and parent.tenant_id = ${tenantId}
      and parent.id = assignment.parent_assignment_id
    left join contribution on contribution.tenant_id = ${tenantId} and contribution.id = reminder.contribution_id
    where reminder.tenant_id = ${tenantId} and reminder.on_date = ${day}
      and assignment.attention < 2 and assignment.stage <> 'paused'
      and (reminder.contribution_id is null
        or (contribution.stage = 'asked' and assignment.stage <> 'awaiting_confirmation'))`.execute(trx)
  return rows
}

/** Everybody in a post on a day, with the role held there. */
export async function listStaff(trx: Trx, tenantId: string, day: string): Promise<StaffMember[]> {
  const { rows } = await sql<StaffMember>`
    select distinct posting.person_id as "personId", post_version.organization_id as "organizationId", post_version.role
    from posting
    join post_version on post_version.tenant_id = ${tenantId} and post_version.post_id = posting.post_id
      and post_version.valid_from <= ${day} and (post_version.valid_to is null or post_version.valid_to > ${day})
    join person on person.tenant_id = ${tenantId} and person.id = posting.person_id and person.is_active
    where posting.tenant_id = ${tenantId} and posting.valid_from <= ${day}
      and (posting.valid_to is null or posting.valid_to > ${day})`.execute(trx)
  return rows
}

/** The words of duties and the short names of their leads, for notices that speak of one. */
export async function findDutyLines(
  trx: Trx,
  tenantId: string,
  assignmentIds: readonly string[],
): Promise<Map<string, { text: string; leadName: string }>> {
  if (assignmentIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; text: string; leadName: string }>`
    select assignment.id, left(${dutyWords}, 400) as text,
      coalesce(lead.short_name, lead.name) as "leadName"
    from assignment
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id
    join organization lead on lead.tenant_id = ${tenantId} and lead.id = assignment.lead_organization_id
    where assignment.tenant_id = ${tenantId} and assignment.id = any(${[...assignmentIds]}::uuid[])`.execute(trx)
  return new Map(rows.map(({ id, ...line }) => [id, line]))
}
