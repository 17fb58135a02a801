import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export const measureKinds = ['register', 'indicator', 'scorecard'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** What a duty is measured by. `assignmentId` null: for all who lead it; `placeIds` null: all units. */
export type MeasureTerms = {
  programme: string
  kind: MeasureKind
  code: string
  placeIds: string[] | null
  target: number | null
  note: string | null
}
export type MeasureRow = MeasureTerms & {
  id: string
  dutyId: string
  assignmentId: string | null
  tiedByName: string
  tiedAt: Date
}

/** Measures of a duty that stand; of one of its assignments when told, with those for all. */
export async function listMeasures(
  trx: Trx,
  tenantId: string,
  dutyId: string,
  assignmentId: string | null,
): Promise<MeasureRow[]> {
  const { rows } = await sql<MeasureRow>`
    select measure.id, measure.duty_id as "dutyId", measure.assignment_id as "assignmentId", measure.programme, measure.kind,
      measure.code, measure.place_ids as "placeIds", measure.target, measure.note, person.full_name as "tiedByName",
      measure.tied_at as "tiedAt"
    from duty_measure measure join person on person.tenant_id = ${tenantId} and person.id = measure.tied_by
    where measure.tenant_id = ${tenantId} and measure.duty_id = ${dutyId} and measure.untied_at is null
      ${assignmentId === null ? sql`` : sql`and (measure.assignment_id is null or measure.assignment_id = ${assignmentId})`}
    order by measure.id`.execute(trx)
  return rows
}

export async function insertMeasure(
  trx: Trx,
  tenantId: string,
  measure: MeasureTerms & { id: string; dutyId: string; assignmentId: string | null; personId: string; at: Date },
): Promise<void> {
  await trx
    .insertInto('duty_measure')
    .values({
      tenant_id: tenantId,
      id: measure.id,
      duty_id: measure.dutyId,
      assignment_id: measure.assignmentId,
      programme: measure.programme,
      kind: measure.kind,
      code: measure.code,
      place_ids: measure.placeIds,
      target: measure.target,
      note: measure.note,
      tied_by: measure.personId,
      tied_at: measure.at,
    })
    .execute()
}

/** Whether a failure is the constraint by which a duty is measured by a thing once. */
export const isTiedTwice = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'duty_measure_once'

/** Unties a measure that stood; answers the duty it was of. */
export async function untieMeasure(
  trx: Trx,
  tenantId: string,
  id: string,
  by: { personId: string; at: Date; reason: string },
): Promise<{ dutyId: string } | undefined> {
  const { rows } = await sql<{ dutyId: string }>`
    update duty_measure set untied_by = ${by.personId}, untied_at = ${by.at}, untied_reason = ${by.reason}
    where tenant_id = ${tenantId} and id = ${id} and untied_at is null returning duty_id as "dutyId"`.execute(trx)
  return rows[0]
}

/** What of a duty suggests by what it is measured. `leadPlaceId`: the unit its lead stands for. */
export type DutyWords = { dutyId: string; text: string; leadName: string; leadPlaceId: string | null }

/** Reads tables of `duties`, whose front door tells of a duty only together with its page. */
export async function findAssignmentWords(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
): Promise<DutyWords | undefined> {
  const { rows } = await sql<DutyWords>`
    select duty.id as "dutyId", coalesce(assignment.part_text, duty.text) as text, lead.name as "leadName",
      lead.place_id as "leadPlaceId"
    from assignment
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id
    join organization lead on lead.tenant_id = ${tenantId} and lead.id = assignment.lead_organization_id
    where assignment.tenant_id = ${tenantId} and assignment.id = ${assignmentId}`.execute(trx)
  return rows[0]
}

/** The words of a duty, issued or under review; leads are named where the review has found them. */
export async function findDutyWords(trx: Trx, tenantId: string, dutyId: string): Promise<DutyWords | undefined> {
  const { rows } = await sql<DutyWords>`
    select duty.id as "dutyId", duty.text, coalesce((
        select string_agg(distinct lead.name, ', ') from assignment
        join organization lead on lead.tenant_id = ${tenantId} and lead.id = assignment.lead_organization_id
        where assignment.tenant_id = ${tenantId} and assignment.duty_id = duty.id), '') as "leadName", null::uuid as "leadPlaceId"
    from duty where duty.tenant_id = ${tenantId} and duty.id = ${dutyId}
    union all
    select draft.id, draft.text, coalesce((
        select string_agg(party ->> 'mention', ', ') from jsonb_array_elements(draft.parties) party where party ->> 'part' = 'lead'), ''),
      null::uuid
    from draft_duty draft where draft.tenant_id = ${tenantId} and draft.id = ${dutyId} and draft.removed_at is null
      and not exists (select from duty where duty.tenant_id = ${tenantId} and duty.id = draft.id)`.execute(trx)
  return rows[0]
}

/** Records of a register by stage, in all places or in some. Reads a table of `registers`, whose front door does not count. */
export async function countRecords(
  trx: Trx,
  tenantId: string,
  of: { programme: string; register: string; placeIds: readonly string[] | null },
): Promise<{ stage: 'draft' | 'submitted' | 'verified'; count: number; lastChangedAt: Date }[]> {
  const { rows } = await sql<{ stage: 'draft' | 'submitted' | 'verified'; count: number; lastChangedAt: Date }>`
    select stage, count(*)::integer as count, max(changed_at) as "lastChangedAt" from register_record
    where tenant_id = ${tenantId} and programme = ${of.programme} and register = ${of.register} and removed_at is null
      ${of.placeIds === null ? sql`` : sql`and place_id = any(${[...of.placeIds]}::uuid[])`}
    group by stage`.execute(trx)
  return rows
}
