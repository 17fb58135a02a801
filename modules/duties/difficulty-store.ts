import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { dayInVietnam } from '../../platform/db/vietnam-day.ts'
import { directiveJson, organizationJson } from './assignment-columns-store.ts'
import { visibleTo } from './assignment-conditions-store.ts'
import type { DifficultyFilter } from './difficulty-filter.ts'
import type { DifficultyMoveRow, DifficultyRow } from './difficulty-row.ts'

const difficultyColumns = sql`
  difficulty.id, difficulty.version, difficulty.assignment_id as "assignmentId", duty.text as "dutyText", duty.ordinal,
  ${directiveJson} as directive, ${organizationJson('raiser')} as "raisedBy", person.full_name as "raisedByName",
  difficulty.raised_at as "raisedAt", difficulty.text, difficulty.proposal, difficulty.stage,
  assignment.stage = 'cancelled' as "isCancelled", ${organizationJson('holder')} as holder, difficulty.held_since as "heldSince",
  ${dayInVietnam(sql`difficulty.held_since`)} as "heldSinceOn", difficulty.resolved_at as "resolvedAt",
  ${dayInVietnam(sql`difficulty.resolved_at`)} as "resolvedOn"`

const difficultyTables = sql`difficulty
  join assignment on assignment.tenant_id = difficulty.tenant_id and assignment.id = difficulty.assignment_id
  join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
  join directive on directive.tenant_id = difficulty.tenant_id and directive.id = difficulty.directive_id
  join organization raiser on raiser.tenant_id = difficulty.tenant_id and raiser.id = difficulty.raised_by_organization_id
  join organization holder on holder.tenant_id = difficulty.tenant_id and holder.id = difficulty.holder_organization_id
  join person on person.tenant_id = difficulty.tenant_id and person.id = difficulty.raised_by`

function difficultyCondition(filter: DifficultyFilter): RawBuilder<SqlBool> {
  const conditions = [
    sql`difficulty.tenant_id = ${filter.tenantId}`,
    sql`difficulty.stage in (${sql.join([...filter.stages])})`,
    // Nobody waits for an answer on what was cancelled.
    sql`(difficulty.stage = 'resolved' or assignment.attention < 3)`,
    ...(filter.visibleTo ? [visibleTo(filter.tenantId, filter.visibleTo)] : []),
    ...(filter.directiveId ? [sql`difficulty.directive_id = ${filter.directiveId}`] : []),
    ...(filter.mine
      ? [
          sql`((difficulty.stage = 'at_focal_agency' and difficulty.holder_organization_id = any(${filter.mine.organizationIds}::uuid[]))
          or (difficulty.stage = 'at_committee' and ${filter.mine.committee}))`,
        ]
      : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** A page of difficulties, longest with their holder first. `after` is the last (heldSince, id) shown. */
export async function listDifficultyRows(
  trx: Trx,
  filter: DifficultyFilter,
  limit: number,
  after: readonly [heldSince: string, id: string] | null,
): Promise<DifficultyRow[]> {
  const afterKey = after
    ? sql`and (difficulty.held_since, difficulty.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<DifficultyRow>`
    select ${difficultyColumns} from ${difficultyTables}
    where ${difficultyCondition(filter)} ${afterKey}
    order by difficulty.held_since, difficulty.id limit ${limit}`.execute(trx)
  return rows
}

export type DifficultyCounts = { atFocalAgency: number; atCommittee: number; longestDays: number | null }

/** How many wait at each level, and the most days a holder has had one. */
export async function countDifficulties(trx: Trx, filter: DifficultyFilter, today: string): Promise<DifficultyCounts> {
  const { rows } = await sql<DifficultyCounts>`
    select count(*) filter (where difficulty.stage = 'at_focal_agency')::integer as "atFocalAgency",
      count(*) filter (where difficulty.stage = 'at_committee')::integer as "atCommittee",
      ${today}::date - ${dayInVietnam(sql`min(difficulty.held_since) filter (where difficulty.stage <> 'resolved')`)} as "longestDays"
    from difficulty join assignment on assignment.tenant_id = difficulty.tenant_id and assignment.id = difficulty.assignment_id
    where ${difficultyCondition(filter)}`.execute(trx)
  return rows[0] ?? { atFocalAgency: 0, atCommittee: 0, longestDays: null }
}

/** Those waiting, the committee's first, then the longest waiting. */
export async function listWaitingDifficulties(
  trx: Trx,
  filter: DifficultyFilter,
  limit: number,
): Promise<DifficultyRow[]> {
  const { rows } = await sql<DifficultyRow>`
    select ${difficultyColumns} from ${difficultyTables}
    where ${difficultyCondition(filter)}
    order by difficulty.stage = 'at_committee' desc, difficulty.held_since, difficulty.id limit ${limit}`.execute(trx)
  return rows
}

/** Difficulties of one assignment, or one difficulty by its id. */
export async function findDifficulties(
  trx: Trx,
  tenantId: string,
  by: { assignmentId: string } | { id: string },
): Promise<DifficultyRow[]> {
  const wanted = 'id' in by ? sql`difficulty.id = ${by.id}` : sql`difficulty.assignment_id = ${by.assignmentId}`
  const { rows } = await sql<DifficultyRow>`
    select ${difficultyColumns} from ${difficultyTables}
    where difficulty.tenant_id = ${tenantId} and ${wanted}
    order by difficulty.raised_at, difficulty.id`.execute(trx)
  return rows
}

/** Moves of the difficulties of one assignment, or of one difficulty, oldest first. */
export async function findDifficultyMoves(
  trx: Trx,
  tenantId: string,
  by: { assignmentId: string } | { id: string },
): Promise<DifficultyMoveRow[]> {
  const wanted = 'id' in by ? sql`move.difficulty_id = ${by.id}` : sql`difficulty.assignment_id = ${by.assignmentId}`
  const { rows } = await sql<DifficultyMoveRow>`
    select move.id, move.difficulty_id as "difficultyId", move.kind, move.at, person.full_name as "actorName",
      ${organizationJson('organization')} as organization, move.text, move.document_number as "documentNumber",
      move.document_issued_on as "documentIssuedOn",
      case when file.id is null then null else json_build_object('id', file.id, 'name', file.name,
        'mediaType', file.media_type, 'sizeBytes', file.size_bytes) end as file
    from difficulty_move move
    join difficulty on difficulty.tenant_id = move.tenant_id and difficulty.id = move.difficulty_id
    join person on person.tenant_id = move.tenant_id and person.id = move.actor_person_id
    left join organization on organization.tenant_id = move.tenant_id and organization.id = move.actor_organization_id
    left join stored_file file on file.tenant_id = move.tenant_id and file.id = move.file_id
    where move.tenant_id = ${tenantId} and ${wanted}
    order by move.at, move.id`.execute(trx)
  return rows
}
