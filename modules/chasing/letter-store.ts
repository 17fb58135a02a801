import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { type ChasedFilter, overdueCondition } from './chased-store.ts'
import { dutyWords } from './duty-words-store.ts'
import type { LetterDuty, LetterLayout } from './rules/compose-letter.ts'

/** A letter holds no more; what is left over goes into another. */
export const mostDutiesInLetter = 200

export type OverdueDuty = LetterDuty & { assignmentId: string }

/** Whole words of what an agency is late with, the longest overdue first; of `assignmentIds` those that still are. */
export async function findOverdueDuties(
  trx: Trx,
  filter: ChasedFilter,
  assignmentIds: readonly string[] | null,
): Promise<OverdueDuty[]> {
  const { tenantId, day } = filter
  const { rows } = await sql<OverdueDuty>`
    select assignment.id as "assignmentId", ${dutyWords} as text, nullif(concat_ws('/', directive.number, directive.symbol), '') as "directiveNumber",
      directive.issued_on as "directiveIssuedOn", assignment.deadline_on as "deadlineOn",
      (${day}::date - assignment.deadline_on)::integer as "daysLate"
    from assignment
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id
    join directive on directive.tenant_id = ${tenantId} and directive.id = assignment.directive_id
    where ${overdueCondition(filter)}
      ${assignmentIds ? sql`and assignment.id = any(${[...assignmentIds]}::uuid[])` : sql``}
    order by assignment.deadline_sort, assignment.id limit ${mostDutiesInLetter}`.execute(trx)
  return rows
}

/** Two who draft for the same agency at once take turns, so that the second finds the first one's letter. */
export async function lockAgencies(trx: Trx, tenantId: string, organizationIds: readonly string[]): Promise<void> {
  await sql`select id from organization where tenant_id = ${tenantId} and id = any(${[...organizationIds]}::uuid[])
    order by id for no key update`.execute(trx)
}

/** A draft of a day for an agency about just these duties, where there is one. */
export async function findSameDraft(
  trx: Trx,
  draft: { tenantId: string; organizationId: string; day: string; assignmentIds: readonly string[] },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select letter.id from chasing_letter letter
    where letter.tenant_id = ${draft.tenantId} and letter.organization_id = ${draft.organizationId}
      and letter.drafted_on = ${draft.day} and letter.issued_on is null
      and (select array_agg(item.assignment_id order by item.assignment_id) from chasing_letter_item item
        where item.tenant_id = letter.tenant_id and item.letter_id = letter.id)
      = (select array_agg(id order by id) from unnest(${[...draft.assignmentIds]}::uuid[]) id)
    order by letter.id desc limit 1`.execute(trx)
  return rows[0]?.id ?? null
}

export type NewLetter = {
  tenantId: string
  id: string
  organizationId: string
  organizationName: string
  draftedOn: string
  personId: string
  layout: LetterLayout
  replyBy: string | null
  note: string | null
  at: Date
  duties: readonly OverdueDuty[]
}

export async function insertLetter(trx: Trx, letter: NewLetter): Promise<void> {
  await trx
    .insertInto('chasing_letter')
    .values({
      tenant_id: letter.tenantId,
      id: letter.id,
      organization_id: letter.organizationId,
      organization_name: letter.organizationName,
      drafted_on: letter.draftedOn,
      drafted_by: letter.personId,
      layout: JSON.stringify(letter.layout),
      reply_by: letter.replyBy,
      note: letter.note,
      created_at: letter.at,
    })
    .execute()
  await trx
    .insertInto('chasing_letter_item')
    .values(
      letter.duties.map((duty, index) => ({
        tenant_id: letter.tenantId,
        letter_id: letter.id,
        assignment_id: duty.assignmentId,
        position: index + 1,
        deadline_on: duty.deadlineOn,
        days_late: duty.daysLate,
      })),
    )
    .execute()
}
