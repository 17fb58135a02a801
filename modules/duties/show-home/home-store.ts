import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { directiveJson, organizationJson } from '../assignment-columns-store.ts'
import type { DirectiveRef, OrganizationRef } from '../assignment-row.ts'

/** Directives older than this are no news, in days. */
const newsDays = 30
const mostLines = 8

export type OwedContributionRow = {
  id: string
  assignmentId: string
  request: string
  lead: OrganizationRef
  dueOn: string | null
}

/** What the agencies of a person owe and have not opened, beside their own assignments. */
export async function findAgencyLines(
  trx: Trx,
  asked: { tenantId: string; personId: string; organizationIds: readonly string[]; today: string },
): Promise<{ openDifficulties: number; contributions: OwedContributionRow[]; unreadDirectives: DirectiveRef[] }> {
  const { tenantId, personId, today } = asked
  const own = sql`any(${[...asked.organizationIds]}::uuid[])`
  const { rows } = await sql<Awaited<ReturnType<typeof findAgencyLines>>>`
    select (select coalesce(sum(open_difficulty_count), 0)::integer from assignment
        where tenant_id = ${tenantId} and attention < 3 and lead_organization_id = ${own}) as "openDifficulties",
      array(select json_build_object('id', contribution.id, 'assignmentId', assignment.id, 'request', contribution.request,
          'lead', ${organizationJson('lead')}, 'dueOn', contribution.due_on)
        from contribution
        join assignment on assignment.tenant_id = ${tenantId} and assignment.id = contribution.assignment_id
        join organization lead on lead.tenant_id = ${tenantId} and lead.id = assignment.lead_organization_id
        where contribution.tenant_id = ${tenantId} and contribution.organization_id = ${own}
          and contribution.stage = 'asked' and assignment.attention = 0
        order by contribution.due_on, contribution.id limit ${mostLines}) as contributions,
      array(select ${directiveJson} from directive
        where directive.tenant_id = ${tenantId} and directive.status = 'issued'
          and directive.origin in ('document', 'meeting_conclusion', 'leader_remark')
          and directive.issued_at > ${today}::date - ${newsDays}::integer
          and directive.id = any(array(select assignment.directive_id from assignment
            where assignment.tenant_id = ${tenantId} and assignment.lead_organization_id = ${own} and assignment.attention < 2
            union select assignment.directive_id from assignment_coordinator helped
            join assignment on assignment.tenant_id = ${tenantId} and assignment.id = helped.assignment_id
            where helped.tenant_id = ${tenantId} and helped.organization_id = ${own} and assignment.attention < 2))
          and not exists (select from directive_reading read where read.tenant_id = ${tenantId}
            and read.directive_id = directive.id and read.person_id = ${personId})
        order by directive.issued_at desc limit ${mostLines}) as "unreadDirectives"`.execute(trx)
  return rows[0] ?? { openDifficulties: 0, contributions: [], unreadDirectives: [] }
}

/** How many directives are under review, and the oldest of them. */
export async function findDrafts(trx: Trx, tenantId: string): Promise<{ count: number; drafts: DirectiveRef[] }> {
  const { rows } = await sql<{ count: number; drafts: DirectiveRef[] }>`
    select (select count(*)::integer from directive where tenant_id = ${tenantId} and status = 'draft') as count,
      array(select ${directiveJson} from directive
        where directive.tenant_id = ${tenantId} and directive.status = 'draft'
        order by directive.created_at, directive.id limit ${mostLines}) as drafts`.execute(trx)
  return rows[0] ?? { count: 0, drafts: [] }
}
