import { sql } from 'kysely'
import { didTheWork } from './assignment-conditions-store.ts'

/** An organization of a joined table as JSON: OrganizationRef. */
export const organizationJson = (alias: string) => {
  const table = sql.ref(alias)
  return sql`case when ${table}.id is null then null
    else json_build_object('id', ${table}.id, 'name', ${table}.name, 'shortName', ${table}.short_name) end`
}

/** The head of the joined directive as JSON: DirectiveRef. */
export const directiveJson = sql`json_build_object('id', directive.id, 'kind', directive.kind, 'number', directive.number,
  'symbol', directive.symbol, 'issuedOn', directive.issued_on, 'issuer', directive.issuer, 'subject', directive.subject, 'origin', directive.origin)`

/** Organizations that led the assignment before a change of lead or a reorganization, from its events. */
export const pastLeads = sql`array(select event.details->>'from' from assignment_event event
  where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id and event.kind in ('lead_changed', 'lead_succeeded', 'succession_undone'))`

/** What the last event of a kind put in place of the words of the directive. */
const lastWords = (kind: 'wording_changed' | 'deadline_changed', key: 'to' | 'words') => sql`(
  select event.details->>${sql.lit(key)} from assignment_event event
  where event.tenant_id = assignment.tenant_id and event.assignment_id = assignment.id and event.kind = ${sql.lit(kind)}
  order by event.at desc, event.id desc limit 1)`

/**
 * The agency the directive meant, as it was called then, when another name answers for the assignment now; of one that a
 * reorganization recorded later ended before the directive, as it was called last.
 */
const formerLead = sql`(
  select json_build_object('id', former.organization_id, 'name', former.name, 'shortName', former.short_name)
  from (select version.organization_id, version.name, version.short_name from organization_version version
    where version.tenant_id = assignment.tenant_id and version.organization_id = assignment.first_lead_organization_id
      and version.valid_from <= coalesce(directive.issued_on, assignment.assigned_at::date)
    order by version.valid_from desc limit 1) former
  where former.name <> lead.name)`

/** What is stored of an assignment's events (DutySummary, without what only the page of it shows). */
export const summaryColumnsOf = (alias: string) => {
  const stored = sql.ref(alias)
  return sql`
  ${stored}.stage, ${stored}.stage_since as "stageSince", ${stored}.proposed_on as "proposedOn",
  ${stored}.completed_on as "completedOn", ${stored}.cancelled_on as "cancelledOn", ${stored}.paused_on as "pausedOn",
  ${stored}.open_request as "openRequest", ${stored}.requested_on as "requestedOn",
  ${stored}.request_approver as "requestApprover", ${stored}.quality, ${stored}.return_count as "returnCount",
  ${stored}.extension_count as "extensionCount", ${stored}.reopen_count as "reopenCount",
  ${stored}.open_contribution_count as "openContributionCount", ${stored}.contribution_due_on as "contributionDueOn",
  ${stored}.open_difficulty_count as "openDifficultyCount",
  ${stored}.last_report_at as "lastReportAt", ${stored}.last_report_text as "lastReportText"`
}

/** For a part: who leads the whole. */
export const parentLead = sql`case when assignment.shape = 'part' then (
  select whole.lead_organization_id from assignment whole
  where whole.tenant_id = assignment.tenant_id and whole.id = assignment.parent_assignment_id) end as "parentLeadOrganizationId"`

/** Columns of an AssignmentRow; only somebody's own part in the work that waits for judgement is looked up. */
export const assignmentColumns = (personId: string) => sql`
  assignment.id, assignment.duty_id as "dutyId", duty.ordinal, duty.text, duty.section, duty.role,
  coalesce(assignment.product, duty.product) as product,
  ${directiveJson} as directive, ${organizationJson('lead')} as lead, ${formerLead} as "formerLead",
  (select count(*)::integer from assignment_coordinator helped
    where helped.tenant_id = assignment.tenant_id and helped.assignment_id = assignment.id
      and helped.organization_id is distinct from assignment.lead_organization_id) as "coordinatorCount",
  assignment.deadline_kind as "deadlineKind", assignment.deadline_on as "deadlineOn",
  assignment.deadline_recurrence as "deadlineRecurrence", assignment.deadline_day as "deadlineDay", 
  case when assignment.deadline_on is distinct from assignment.original_deadline_on
    then coalesce(${lastWords('deadline_changed', 'words')}, duty.deadline_words) else duty.deadline_words end as "deadlineWords",
  ${lastWords('wording_changed', 'to')} as "currentWording",
  ${summaryColumnsOf('assignment')}, ${parentLead},
  assignment.shape, assignment.part_text as "partText", assignment.parent_assignment_id as "parentId",
  assignment.period_from as "periodFrom", assignment.period_to as "periodTo",
  assignment.urgency, assignment.field, assignment.escalation,
  case when assignment.stage = 'awaiting_confirmation' or assignment.open_request is not null then ${didTheWork(personId)} else false end as "actorDidTheWork",
  assignment.attention, assignment.deadline_sort as "deadlineSort"`

/** What the columns are taken from. */
export const assignmentTables = sql`assignment
  join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
  join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
  join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id`
