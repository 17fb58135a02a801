import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { isLedAlready } from '../amend-store.ts'
import { organizationJson, parentLead } from '../assignment-columns-store.ts'
import { didTheWork, filterCondition } from '../assignment-conditions-store.ts'
import type { AssignmentFilter } from '../assignment-filter.ts'
import type { DeadlineKind, OrganizationRef } from '../assignment-row.ts'
import type { RightFacts } from '../duty-policy.ts'
import type { Stage } from '../rules/duty-event.ts'

/** A chosen assignment with what decides whether the act fits it. */
export type ChosenRow = Omit<RightFacts, 'leadOrganizationId'> & {
  id: string
  version: number
  ordinal: number
  text: string
  directive: string | null
  lead: OrganizationRef
  deadlineKind: DeadlineKind
  deadlineOn: string | null
  stage: Stage
  shape: 'whole' | 'part' | 'series' | 'instance'
  extensionCount: number
  /** part: the deadline of the whole */
  parentDeadlineOn: string | null
  /** reassign: the agency leads the same duty, or period of it, already */
  isLedAlready: boolean
}

/** Those of the chosen that the filter lets its reader see, in no order; one statement however many. */
export async function findChosen(
  trx: Trx,
  filter: AssignmentFilter,
  personId: string,
  ids: readonly string[],
  toOrganizationId: string | null,
): Promise<ChosenRow[]> {
  const { rows } = await sql<ChosenRow>`
    select assignment.id, assignment.version, duty.ordinal, coalesce(assignment.part_text, duty.text) as text,
      nullif(concat_ws('/', directive.number, directive.symbol), '') as directive, ${organizationJson('lead')} as lead,
      assignment.deadline_kind as "deadlineKind", assignment.deadline_on as "deadlineOn", assignment.stage, assignment.shape,
      assignment.extension_count as "extensionCount", assignment.open_request as "openRequest",
      assignment.request_approver as "requestApprover", ${parentLead}, ${didTheWork(personId)} as "actorDidTheWork",
      (select whole.deadline_on from assignment whole where assignment.shape = 'part'
        and whole.tenant_id = assignment.tenant_id and whole.id = assignment.parent_assignment_id) as "parentDeadlineOn",
      ${isLedAlready(toOrganizationId)} as "isLedAlready"
    from assignment
    join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
    join organization lead on lead.tenant_id = assignment.tenant_id and lead.id = assignment.lead_organization_id
    where assignment.id = any(${[...ids]}::uuid[]) and ${filterCondition(filter)}`.execute(trx)
  return rows
}
