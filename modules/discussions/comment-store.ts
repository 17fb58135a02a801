import { type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { Audience } from './discussions-policy.ts'

export type CommentRow = {
  id: string
  version: number
  assignmentId: string
  audience: Audience
  personId: string
  fullName: string
  organizationName: string | null
  text: string
  mentioned: { id: string; fullName: string }[]
  createdAt: Date
  editedAt: Date | null
  removedAt: Date | null
}

const selectComments = sql`
  select comment.id, comment.version, comment.assignment_id as "assignmentId", comment.audience,
    comment.person_id as "personId", person.full_name as "fullName",
    coalesce(organization.short_name, organization.name) as "organizationName", comment.text,
    coalesce((select json_agg(json_build_object('id', named.id, 'fullName', named.full_name) order by named.full_name)
      from person named where named.tenant_id = comment.tenant_id and named.id = any(comment.mentioned)), '[]') as mentioned,
    comment.created_at as "createdAt", comment.edited_at as "editedAt", comment.removed_at as "removedAt"
  from duty_comment comment
  join person on person.tenant_id = comment.tenant_id and person.id = comment.person_id
  left join organization on organization.tenant_id = comment.tenant_id and organization.id = comment.organization_id`

/** Comments of one assignment for one audience, newest first. `before` is the last id shown. */
export async function listCommentRows(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
  audience: Audience,
  limit: number,
  before: string | null,
): Promise<CommentRow[]> {
  const older = before ? sql<SqlBool>`and comment.id < ${before}::uuid` : sql``
  const { rows } = await sql<CommentRow>`
    ${selectComments}
    where comment.tenant_id = ${tenantId} and comment.assignment_id = ${assignmentId} and comment.audience = ${audience} ${older}
    order by comment.id desc limit ${limit}`.execute(trx)
  return rows
}

export async function findComment(trx: Trx, tenantId: string, commentId: string): Promise<CommentRow | undefined> {
  const { rows } = await sql<CommentRow>`
    ${selectComments} where comment.tenant_id = ${tenantId} and comment.id = ${commentId}`.execute(trx)
  return rows[0]
}

/** Two edits of one comment wait for each other. */
export async function lockComment(trx: Trx, tenantId: string, commentId: string): Promise<void> {
  await sql`select from duty_comment where tenant_id = ${tenantId} and id = ${commentId} for update`.execute(trx)
}

export type NewComment = {
  id: string
  assignmentId: string
  personId: string
  organizationId: string | null
  audience: Audience
  text: string
  mentioned: readonly string[]
}

export async function insertComments(trx: Trx, tenantId: string, at: Date, comments: readonly NewComment[]) {
  if (comments.length === 0) return
  await trx
    .insertInto('duty_comment')
    .values(
      comments.map((comment) => ({
        tenant_id: tenantId,
        id: comment.id,
        assignment_id: comment.assignmentId,
        person_id: comment.personId,
        organization_id: comment.organizationId,
        audience: comment.audience,
        text: comment.text,
        mentioned: [...comment.mentioned],
        created_at: at,
      })),
    )
    .execute()
}

export async function updateComment(
  trx: Trx,
  tenantId: string,
  commentId: string,
  change: { text: string; mentioned: readonly string[]; editedAt: Date } | { removedAt: Date },
): Promise<void> {
  const columns =
    'removedAt' in change
      ? { removed_at: change.removedAt }
      : { text: change.text, mentioned: [...change.mentioned], edited_at: change.editedAt }
  await trx
    .updateTable('duty_comment')
    .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', commentId)
    .execute()
}

/** Who wrote on these assignments before, whether or not they still may see them. */
export async function findWriters(trx: Trx, tenantId: string, assignmentIds: readonly string[]) {
  const { rows } = await sql<{ assignmentId: string; personId: string }>`
    select distinct assignment_id as "assignmentId", person_id as "personId" from duty_comment
    where tenant_id = ${tenantId} and assignment_id = any(${[...assignmentIds]}::uuid[])`.execute(trx)
  return rows
}

/** What a notice says of an assignment. */
export type AssignmentName = { id: string; ordinal: number; text: string; leadOrganizationId: string }

export async function findAssignmentNames(trx: Trx, tenantId: string, assignmentIds: readonly string[]) {
  const { rows } = await sql<AssignmentName>`
    select assignment.id, duty.ordinal, coalesce(assignment.part_text, duty.text) as text,
      assignment.lead_organization_id as "leadOrganizationId"
    from assignment
    join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    where assignment.tenant_id = ${tenantId} and assignment.id = any(${[...assignmentIds]}::uuid[])`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}
