import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ChoiceSubject } from '../../reorganizations/index.ts'

/** Open assignments of these agencies, for the office to choose who takes each over. */
export async function listChoosableAssignments(
  trx: Trx,
  tenantId: string,
  organizationIds: readonly string[],
  limit: number,
  after: string | null,
): Promise<ChoiceSubject[]> {
  const { rows } = await sql<ChoiceSubject>`
    select assignment.id, duty.text, assignment.lead_organization_id as "sourceId", '/nhiem-vu/' || assignment.id as link,
      concat('Nhiệm vụ ', duty.ordinal, ', văn bản ', concat_ws('/', directive.number, directive.symbol)) as detail
    from assignment
    join duty on duty.tenant_id = assignment.tenant_id and duty.id = assignment.duty_id
    join directive on directive.tenant_id = assignment.tenant_id and directive.id = assignment.directive_id
    where assignment.tenant_id = ${tenantId} and assignment.attention < 2
      and assignment.lead_organization_id = any(${[...organizationIds]}::uuid[])
      and ${after === null ? sql`true` : sql`assignment.id > ${after}`}
    order by assignment.id limit ${limit}`.execute(trx)
  return rows
}

type Counted = { count: number; example: string | null }
const nothing: Counted = { count: 0, example: null }

/** What agencies have done since with duties that moved, and duties given to agencies the reorganization made. */
export async function findAssignmentObstacles(trx: Trx, tenantId: string, reorganizationId: string): Promise<string[]> {
  const worked = await sql<Counted>`
    with moved as (
      select subject_id as id, at from reorganization_effect
      where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} and part = 'assignments' and undone_at is null
      union all
      select copy.id::uuid, effect.at from reorganization_effect effect, jsonb_array_elements_text(effect.after->'copies') copy(id)
      where effect.tenant_id = ${tenantId} and effect.reorganization_id = ${reorganizationId} and effect.part = 'assignments'
        and effect.undone_at is null)
    select count(distinct moved.id)::integer as count, min(left(duty.text, 80)) as example
    from moved
    join assignment_event event on event.tenant_id = ${tenantId} and event.assignment_id = moved.id and event.at > moved.at
      and event.kind not in ('lead_succeeded', 'succession_undone', 'coordinators_succeeded', 'assigned')
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = moved.id
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id`.execute(trx)
  const given = await sql<Counted>`
    select count(*)::integer as count, null as example from assignment
    where tenant_id = ${tenantId} and origin_assignment_id is null and first_lead_organization_id in (
      select made.organization_id from organization_version made
      where made.tenant_id = ${tenantId} and made.reorganization_id = ${reorganizationId} and not exists (
        select from organization_version before where before.tenant_id = ${tenantId}
          and before.organization_id = made.organization_id and before.valid_from < made.valid_from))`.execute(trx)
  const { count: workedOn, example } = worked.rows[0] ?? nothing
  const { count: newOnes } = given.rows[0] ?? nothing
  return [
    ...(workedOn > 0
      ? [`${workedOn} nhiệm vụ đã chuyển có báo cáo hoặc thay đổi mới sau khi chuyển, ví dụ “${example}…”.`]
      : []),
    ...(newOnes > 0 ? [`${newOnes} nhiệm vụ mới đã giao cho cơ quan được thành lập trong đợt này.`] : []),
  ]
}
