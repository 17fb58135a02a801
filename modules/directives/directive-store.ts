import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { DirectiveHead, DirectiveRecord, DirectiveSource } from './directive-record.ts'
import type { DirectiveStatus, VisibleDirectives } from './directives-policy.ts'

const headColumns = [
  'directive.id',
  'directive.status',
  'directive.kind',
  'directive.number',
  'directive.symbol',
  'directive.issued_on as issuedOn',
  'directive.issuer',
  'directive.subject',
  'directive.origin',
  'directive.urgency',
  'directive.created_at as createdAt',
  'directive.issued_at as issuedAt',
] as const

const counts = [
  sql<number>`(case when directive.status = 'issued'
    then (select count(*) from duty where duty.tenant_id = directive.tenant_id and duty.directive_id = directive.id)
    else (select count(*) from draft_duty where draft_duty.tenant_id = directive.tenant_id
      and draft_duty.directive_id = directive.id and draft_duty.removed_at is null) end)::int`.as('dutyCount'),
  sql<number>`(select count(*) from assignment where assignment.tenant_id = directive.tenant_id
    and assignment.directive_id = directive.id and assignment.shape in ('whole', 'series'))::int`.as('assignmentCount'),
] as const

const personName = (column: 'created_by' | 'issued_by' | 'reviewed_whole_text_by' | 'leader_person_id') =>
  sql<string>`(select full_name from person where person.tenant_id = directive.tenant_id and person.id = ${sql.ref(`directive.${column}`)})`

const organizationName = (column: 'focal_organization_id' | 'committee_organization_id') =>
  sql<
    string | null
  >`(select name from organization where organization.tenant_id = directive.tenant_id and organization.id = ${sql.ref(`directive.${column}`)})`

export async function findDirective(trx: Trx, tenantId: string, id: string): Promise<DirectiveRecord | undefined> {
  return trx
    .selectFrom('directive')
    .select([...headColumns, ...counts, personName('created_by').as('createdByName')])
    .select([
      'version',
      'place',
      'field',
      'leader_person_id as leaderPersonId',
      personName('leader_person_id').as('leaderName'),
      'signer_position as signerPosition',
      'signer_name as signerName',
      'addressees',
      'recipients',
      'legal_basis as legalBasis',
      'confidence',
      'reporting',
      'focal_organization_id as focalOrganizationId',
      'committee_organization_id as committeeOrganizationId',
      organizationName('focal_organization_id').as('focalOrganizationName'),
      organizationName('committee_organization_id').as('committeeOrganizationName'),
      'source_name as sourceName',
      'source_file_id as fileId',
      sql<string | null>`(select format from directive_source s where s.tenant_id = directive.tenant_id
        and s.directive_id = directive.id)`.as('format'),
      sql<number>`(select count(*) from source_page p where p.tenant_id = directive.tenant_id
        and p.directive_id = directive.id)::int`.as('pageCount'),
      'is_directive as isDirective',
      'reading_warnings as warnings',
      'updated_at as updatedAt',
      personName('issued_by').as('issuedByName'),
      'reviewed_whole_text_at as reviewedWholeTextAt',
      personName('reviewed_whole_text_by').as('reviewedWholeTextByName'),
    ])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .$castTo<DirectiveRecord>()
    .executeTakeFirst()
}

export async function findDirectiveSource(
  trx: Trx,
  tenantId: string,
  id: string,
): Promise<DirectiveSource | undefined> {
  return trx
    .selectFrom('directive')
    .select([
      'source_text as sourceText',
      'paragraphs',
      'assignment_part as assignmentPart',
      'expected_duties as expectedDuties',
    ])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .$castTo<DirectiveSource>()
    .executeTakeFirst()
}

export async function findDirectiveStatus(
  trx: Trx,
  tenantId: string,
  id: string,
): Promise<DirectiveStatus | undefined> {
  const row = await trx
    .selectFrom('directive')
    .select('status')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .$castTo<{ status: DirectiveStatus }>()
    .executeTakeFirst()
  return row?.status
}

/** Locks a directive's row: `share` while its duties are edited side by side, `update` while it changes itself. */
export async function lockDirective(trx: Trx, tenantId: string, id: string, strength: 'share' | 'update') {
  const query = trx
    .selectFrom('directive')
    .select(['status', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .$castTo<{ status: DirectiveStatus; version: number }>()
  return (strength === 'share' ? query.forShare() : query.forUpdate()).executeTakeFirst()
}

const takesPart = (organizationIds: readonly string[]) => sql`(
  a.lead_organization_id = any(${organizationIds}::uuid[]) or exists (
    select from assignment_coordinator c where c.tenant_id = a.tenant_id and c.assignment_id = a.id
      and c.organization_id = any(${organizationIds}::uuid[])))`

/** An agency of these leads or coordinates one of its assignments, gathers its reports, or has one it changed as an amending directive. */
export const concerns = (
  directiveId: ReturnType<typeof sql.ref> | string,
  organizationIds: readonly string[],
) => sql<boolean>`(directive.focal_organization_id = any(${organizationIds}::uuid[]) or exists (
  select from assignment a where a.tenant_id = directive.tenant_id and a.directive_id = ${directiveId}
    and ${takesPart(organizationIds)}) or exists (
  select from duty_change_proposal p
  join assignment a on a.tenant_id = p.tenant_id and a.duty_id = p.duty_id
    and (p.assignment_id is null or p.assignment_id = a.id)
  where p.tenant_id = directive.tenant_id and p.directive_id = ${directiveId} and p.state = 'accepted'
    and ${takesPart(organizationIds)}))`

/** True when one of these organizations leads or coordinates an assignment of the directive. */
export async function concernsOrganizations(
  trx: Trx,
  tenantId: string,
  id: string,
  organizationIds: readonly string[],
) {
  if (organizationIds.length === 0) return false
  const row = await trx
    .selectFrom('directive')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where(concerns(id, organizationIds))
    .executeTakeFirst()
  return row !== undefined
}

/** A page of what may be shown, newest first. `after` is the last id shown. */
export async function listDirectiveHeads(
  trx: Trx,
  tenantId: string,
  visible: VisibleDirectives,
  limit: number,
  after: string | null,
): Promise<DirectiveHead[]> {
  let query = trx
    .selectFrom('directive')
    .select([...headColumns, ...counts, personName('created_by').as('createdByName')])
    .where('tenant_id', '=', tenantId)
    .where('status', 'in', visible.statuses)
    .orderBy('id', 'desc')
    .limit(limit)
    .$castTo<DirectiveHead>()
  if (visible.organizationIds) query = query.where(concerns(sql.ref('directive.id'), visible.organizationIds))
  if (after) query = query.where('id', '<', after)
  return query.execute()
}

/** Id of the directive whose original is this file. */
export async function findDirectiveOfFile(trx: Trx, tenantId: string, fileId: string): Promise<string | null> {
  const row = await trx
    .selectFrom('directive')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('source_file_id', '=', fileId)
    .executeTakeFirst()
  return row?.id ?? null
}
