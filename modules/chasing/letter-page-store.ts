import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { dutyWords } from './duty-words-store.ts'
import type { LetterDuty, LetterLayout } from './rules/compose-letter.ts'

export type LetterRow = {
  id: string
  version: number
  organizationId: string
  organizationName: string
  draftedOn: string
  draftedByName: string
  replyBy: string | null
  number: string | null
  issuedOn: string | null
  note: string | null
  layout: LetterLayout
  dutyCount: number
}

const letters = (tenantId: string, where: RawBuilder<unknown>) => sql<LetterRow>`
  select letter.id, letter.version, letter.organization_id as "organizationId", letter.organization_name as "organizationName",
    letter.drafted_on as "draftedOn", person.full_name as "draftedByName", letter.reply_by as "replyBy", letter.number,
    letter.issued_on as "issuedOn", letter.note, letter.layout,
    (select count(*)::integer from chasing_letter_item item where item.tenant_id = letter.tenant_id and item.letter_id = letter.id)
      as "dutyCount"
  from chasing_letter letter
  join person on person.tenant_id = letter.tenant_id and person.id = letter.drafted_by
  where letter.tenant_id = ${tenantId} and ${where}`

/** A page of letters, newest first. */
export async function listLetterRows(
  trx: Trx,
  filter: { tenantId: string; organizationId: string | null; onlyDrafts: boolean },
  limit: number,
  after: string | null,
): Promise<LetterRow[]> {
  const { rows } = await letters(
    filter.tenantId,
    sql`true ${filter.organizationId ? sql`and letter.organization_id = ${filter.organizationId}::uuid` : sql``}
      ${filter.onlyDrafts ? sql`and letter.issued_on is null` : sql``}
      ${after ? sql`and letter.id < ${after}::uuid` : sql``} order by letter.id desc limit ${limit}`,
  ).execute(trx)
  return rows
}

export async function findLetterRows(trx: Trx, tenantId: string, ids: readonly string[]): Promise<LetterRow[]> {
  const { rows } = await letters(tenantId, sql`letter.id = any(${[...ids]}::uuid[]) order by letter.id`).execute(trx)
  return rows
}

export type LetterItemRow = LetterDuty & { letterId: string; assignmentId: string }

/** What letters speak of, in their order, with deadline and lateness as of the draft. */
export async function listLetterItems(trx: Trx, tenantId: string, ids: readonly string[]): Promise<LetterItemRow[]> {
  const { rows } = await sql<LetterItemRow>`
    select item.letter_id as "letterId", item.assignment_id as "assignmentId", ${dutyWords} as text,
      nullif(concat_ws('/', directive.number, directive.symbol), '') as "directiveNumber",
      directive.issued_on as "directiveIssuedOn", item.deadline_on as "deadlineOn", item.days_late as "daysLate"
    from chasing_letter_item item
    join assignment on assignment.tenant_id = ${tenantId} and assignment.id = item.assignment_id
    join duty on duty.tenant_id = ${tenantId} and duty.id = assignment.duty_id
    join directive on directive.tenant_id = ${tenantId} and directive.id = assignment.directive_id
    where item.tenant_id = ${tenantId} and item.letter_id = any(${[...ids]}::uuid[])
    order by item.letter_id, item.position`.execute(trx)
  return rows
}

/** Notes under which number and when a letter went out; false when somebody changed it meanwhile. */
export async function setLetterIssued(
  trx: Trx,
  letter: { tenantId: string; id: string; version: number; number: string; issuedOn: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('chasing_letter')
    .set({ number: letter.number, issued_on: letter.issuedOn, version: letter.version + 1 })
    .where('tenant_id', '=', letter.tenantId)
    .where('id', '=', letter.id)
    .where('version', '=', letter.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
