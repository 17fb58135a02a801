import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { SourceSpan } from '../rules/quote-source.ts'

type NewDuty = {
  dutyId: string
  directiveId: string
  text: string
  sourceSpans: readonly SourceSpan[]
  section: string | null
  product: string | null
  deadlineWords: string | null
}

/** Adds duties to their directives, which are locked meanwhile: they are numbered on in the order given. */
export async function insertDutiesTakenOver(
  trx: Trx,
  tenantId: string,
  duties: readonly NewDuty[],
  at: Date,
): Promise<void> {
  const directiveIds = [...new Set(duties.map(({ directiveId }) => directiveId))]
  await sql`select from directive where tenant_id = ${tenantId} and id = any(${directiveIds}::uuid[]) order by id for update`.execute(
    trx,
  )
  const rows = duties.map((duty, place) => ({ ...duty, place }))
  await sql`
    insert into duty (tenant_id, id, directive_id, ordinal, text, source_spans, section, role, product, deadline_words, created_at)
    select ${tenantId}, given."dutyId", given."directiveId",
      coalesce((select max(duty.ordinal) from duty where duty.tenant_id = ${tenantId} and duty.directive_id = given."directiveId"), 0)
        + row_number() over (partition by given."directiveId" order by given.place),
      given.text, given."sourceSpans", given.section, 'lead', given.product, given."deadlineWords", ${at}
    from json_to_recordset(${JSON.stringify(rows)}::json) as given("dutyId" uuid, "directiveId" uuid, place integer, text text,
      "sourceSpans" jsonb, section text, product text, "deadlineWords" text)`.execute(trx)
}

type Partners = {
  assignmentId: string
  leadOrganizationId: string
  coordinators: readonly { organizationId: string | null; mention: string }[]
}

/** The lead does not coordinate itself. */
export async function insertCoordinatorsTakenOver(
  trx: Trx,
  tenantId: string,
  assignments: readonly Partners[],
): Promise<void> {
  const rows = assignments.flatMap(({ assignmentId, leadOrganizationId, coordinators }) =>
    coordinators
      .filter(({ organizationId }) => organizationId !== leadOrganizationId)
      .map((coordinator, index) => ({ ...coordinator, assignmentId, position: index + 1 })),
  )
  if (rows.length === 0) return
  await sql`
    insert into assignment_coordinator (tenant_id, assignment_id, position, organization_id, mention)
    select ${tenantId}, given."assignmentId", given.position, given."organizationId", given.mention
    from json_to_recordset(${JSON.stringify(rows)}::json) as given("assignmentId" uuid, position integer, "organizationId" uuid,
      mention text)`.execute(trx)
}

type NewEvent = { id: string; assignmentId: string; kind: string; at: Date; details: object }

/** Events as told by whoever took the duties over, in the office's name. */
export async function insertEventsTakenOver(
  trx: Trx,
  tenantId: string,
  by: { personId: string; organizationId: string | null },
  events: readonly NewEvent[],
): Promise<void> {
  await sql`
    insert into assignment_event (tenant_id, id, assignment_id, kind, at, actor_person_id, actor_organization_id, details)
    select ${tenantId}, given.id, given."assignmentId", given.kind, given.at, ${by.personId}::uuid, ${by.organizationId}::uuid, given.details
    from json_to_recordset(${JSON.stringify(events)}::json) as given(id uuid, "assignmentId" uuid, kind text, at timestamptz,
      details jsonb)`.execute(trx)
}
