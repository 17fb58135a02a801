import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Reminder } from '../rules/chased-duty.ts'

export type DutyLetterRow = {
  id: string
  organizationName: string
  draftedOn: string
  number: string | null
  symbol: string
  issuedOn: string | null
  deadlineOn: string | null
  daysLate: number
}

/** Letters that speak of a duty, newest first. */
export async function listLettersOf(
  trx: Trx,
  tenantId: string,
  assignmentId: string,
  { withDrafts }: { withDrafts: boolean },
): Promise<DutyLetterRow[]> {
  const { rows } = await sql<DutyLetterRow>`
    select letter.id, letter.organization_name as "organizationName", letter.drafted_on as "draftedOn", letter.number,
      letter.layout->>'symbol' as symbol, letter.issued_on as "issuedOn", item.deadline_on as "deadlineOn", item.days_late as "daysLate"
    from chasing_letter_item item
    join chasing_letter letter on letter.tenant_id = ${tenantId} and letter.id = item.letter_id
    where item.tenant_id = ${tenantId} and item.assignment_id = ${assignmentId}
      ${withDrafts ? sql`` : sql`and letter.issued_on is not null`}
    order by letter.id desc limit 20`.execute(trx)
  return rows
}

export type DutyReminderRow = { kind: Reminder['kind']; mark: string; onDate: string }

/** What a duty was chased for, newest first. */
export async function listRemindersOf(trx: Trx, tenantId: string, assignmentId: string): Promise<DutyReminderRow[]> {
  const { rows } = await sql<DutyReminderRow>`
    select kind, mark, on_date as "onDate" from reminder
    where tenant_id = ${tenantId} and assignment_id = ${assignmentId}
    order by on_date desc, kind, mark desc limit 50`.execute(trx)
  return rows
}
