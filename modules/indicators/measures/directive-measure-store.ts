import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { DutyWords, MeasureTerms } from './measure-store.ts'

export type DirectiveDuty = DutyWords & { ordinal: number }

/** The duties of a directive with their words, as issued or as they are under review, in their order; removed drafts left out. */
export async function listDirectiveDuties(trx: Trx, tenantId: string, directiveId: string): Promise<DirectiveDuty[]> {
  const { rows } = await sql<DirectiveDuty>`
    select duty.id as "dutyId", duty.text, duty.ordinal, coalesce((
        select string_agg(distinct lead.name, ', ') from assignment
        join organization lead on lead.tenant_id = ${tenantId} and lead.id = assignment.lead_organization_id
        where assignment.tenant_id = ${tenantId} and assignment.duty_id = duty.id), '') as "leadName", null::uuid as "leadPlaceId"
    from duty where duty.tenant_id = ${tenantId} and duty.directive_id = ${directiveId}
    union all
    select draft.id, draft.text, draft.position, coalesce((
        select string_agg(party ->> 'mention', ', ') from jsonb_array_elements(draft.parties) party where party ->> 'part' = 'lead'), ''),
      null::uuid
    from draft_duty draft where draft.tenant_id = ${tenantId} and draft.directive_id = ${directiveId} and draft.removed_at is null
      and not exists (select from duty where duty.tenant_id = ${tenantId} and duty.id = draft.id)
    order by ordinal`.execute(trx)
  return rows
}

export type DutyTie = Pick<MeasureTerms, 'programme' | 'kind' | 'code'> & { id: string; dutyId: string }

/** What duties as such are tied to, in the order they were tied; ties of single assignments are left out. */
export async function listTiesOf(trx: Trx, tenantId: string, dutyIds: readonly string[]): Promise<DutyTie[]> {
  const { rows } = await sql<DutyTie>`
    select id, duty_id as "dutyId", programme, kind, code from duty_measure
    where tenant_id = ${tenantId} and duty_id = any(${[...dutyIds]}::uuid[]) and assignment_id is null and untied_at is null
    order by id`.execute(trx)
  return rows
}
