import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { PeriodSpan } from './rules/statistics-period.ts'

/** A period whose figures are frozen; days are yyyy-mm-dd, both included. */
export type ClosedPeriod = {
  id: string
  kind: 'month' | 'quarter' | 'half_year' | 'nine_months' | 'year' | 'custom'
  from: string
  to: string
  closedAt: Date
  closedBy: string
  closedByName: string
  lineCount: number
  sha256: string
  note: string | null
}

const columns = sql`period.id, period.kind, period.period_from as "from", period.period_to as "to",
  period.closed_at as "closedAt", period.closed_by as "closedBy", person.full_name as "closedByName",
  period.line_count as "lineCount", period.sha256, period.note
  from closed_period period
  join person on person.tenant_id = period.tenant_id and person.id = period.closed_by`

export async function findClosedPeriod(trx: Trx, tenantId: string, id: string): Promise<ClosedPeriod | undefined> {
  const { rows } = await sql<ClosedPeriod>`
    select ${columns} where period.tenant_id = ${tenantId} and period.id = ${id}`.execute(trx)
  return rows[0]
}

/** The closed period that covers exactly these days. */
export async function findClosedPeriodOn(
  trx: Trx,
  tenantId: string,
  { from, to }: PeriodSpan,
): Promise<ClosedPeriod | undefined> {
  const { rows } = await sql<ClosedPeriod>`
    select ${columns} where period.tenant_id = ${tenantId} and period.period_from = ${from}::date
      and period.period_to = ${to}::date`.execute(trx)
  return rows[0]
}

/** The latest first; `after`: the last day and id of the last one shown. */
export async function listClosedPeriodRows(
  trx: Trx,
  tenantId: string,
  limit: number,
  after: readonly [to: string, id: string] | null,
): Promise<ClosedPeriod[]> {
  const { rows } = await sql<ClosedPeriod>`
    select ${columns} where period.tenant_id = ${tenantId}
      ${after ? sql`and (period.period_to, period.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by period.period_to desc, period.id desc limit ${limit}`.execute(trx)
  return rows
}

/** Answers false where another already closed exactly these days. */
export async function insertClosedPeriod(
  trx: Trx,
  period: Omit<ClosedPeriod, 'closedByName'> & { tenantId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into closed_period (tenant_id, id, kind, period_from, period_to, closed_by, closed_at, line_count, sha256, note)
    values (${period.tenantId}, ${period.id}, ${period.kind}, ${period.from}::date, ${period.to}::date, ${period.closedBy},
      ${period.closedAt}, ${period.lineCount}, ${period.sha256}, ${period.note})
    on conflict do nothing`.execute(trx)
  return numAffectedRows === 1n
}

export async function updateClosedNote(trx: Trx, tenantId: string, id: string, note: string | null): Promise<void> {
  await sql`update closed_period set note = ${note} where tenant_id = ${tenantId} and id = ${id}`.execute(trx)
}

/** How many lines a period has and the sha256 of all of them in order, from the lines as they are stored. */
export async function hashClosedLines(
  trx: Trx,
  tenantId: string,
  periodId: string,
): Promise<{ lineCount: number; sha256: string }> {
  const { rows } = await sql<{ lineCount: number; sha256: string }>`
    select count(*)::integer as "lineCount", encode(sha256(convert_to(coalesce(string_agg(
      jsonb_build_array(assignment_id, lead_organization_id, lead_name, directive_id, field, leader_person_id, place_id, stage,
        class, deadline_on, completed_on, extension_count, return_count)::text, E'\n' order by assignment_id), ''), 'UTF8')),
      'hex') as sha256
    from closed_period_line where tenant_id = ${tenantId} and period_id = ${periodId}`.execute(trx)
  return rows[0] ?? { lineCount: 0, sha256: '' }
}
