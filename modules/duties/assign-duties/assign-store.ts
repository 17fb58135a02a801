import type { Trx } from '../../../platform/db/database.ts'
import type { DeadlineKind, DutyRole, Recurrence } from '../assignment-row.ts'
import type { SourceSpan } from '../rules/quote-source.ts'

/** PostgreSQL takes 65,535 parameters in one statement; the widest row here has sixteen. */
const rowsPerStatement = 2000

async function inChunks<Row>(rows: readonly Row[], insert: (chunk: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    await insert(rows.slice(start, start + rowsPerStatement))
}

export type NewDuty = {
  id: string
  ordinal: number
  text: string
  sourceSpans: readonly SourceSpan[]
  section: string | null
  role: DutyRole
  product: string | null
  deadlineWords: string | null
}

export async function insertDuties(
  trx: Trx,
  where: { tenantId: string; directiveId: string; at: Date },
  duties: readonly NewDuty[],
): Promise<void> {
  await inChunks(duties, (chunk) =>
    trx
      .insertInto('duty')
      .values(
        chunk.map((duty) => ({
          tenant_id: where.tenantId,
          id: duty.id,
          directive_id: where.directiveId,
          ordinal: duty.ordinal,
          text: duty.text,
          source_spans: JSON.stringify(duty.sourceSpans),
          section: duty.section,
          role: duty.role,
          product: duty.product,
          deadline_words: duty.deadlineWords,
          created_at: where.at,
        })),
      )
      .execute(),
  )
}

export type NewAssignment = {
  id: string
  dutyId: string
  leadOrganizationId: string
  /** whom the directive means, where another took over from it before the issue; the lead itself when left out */
  firstLeadOrganizationId?: string
  product: string | null
  deadline: { kind: DeadlineKind; on: string | null; recurrence: Recurrence | null; day?: number | null }
}

export async function insertAssignments(
  trx: Trx,
  where: { tenantId: string; directiveId: string; at: Date },
  assignments: readonly NewAssignment[],
): Promise<void> {
  await inChunks(assignments, (chunk) =>
    trx
      .insertInto('assignment')
      .values(
        chunk.map(({ deadline, ...assignment }) => ({
          tenant_id: where.tenantId,
          id: assignment.id,
          duty_id: assignment.dutyId,
          directive_id: where.directiveId,
          lead_organization_id: assignment.leadOrganizationId,
          first_lead_organization_id: assignment.firstLeadOrganizationId ?? assignment.leadOrganizationId,
          product: assignment.product,
          deadline_kind: deadline.kind,
          deadline_on: deadline.on,
          deadline_recurrence: deadline.recurrence,
          deadline_day: deadline.day ?? null,
          original_deadline_on: deadline.on,
          assigned_at: where.at,
          stage: 'awaiting_acknowledgement',
          stage_since: where.at,
          shape: deadline.kind === 'recurrence' ? 'series' : 'whole',
        })),
      )
      .execute(),
  )
}

export async function insertCoordinators(
  trx: Trx,
  tenantId: string,
  rows: readonly { assignmentId: string; position: number; organizationId: string | null; mention: string }[],
): Promise<void> {
  await inChunks(rows, (chunk) =>
    trx
      .insertInto('assignment_coordinator')
      .values(
        chunk.map((row) => ({
          tenant_id: tenantId,
          assignment_id: row.assignmentId,
          position: row.position,
          organization_id: row.organizationId,
          mention: row.mention,
        })),
      )
      .execute(),
  )
}

export async function insertAssignedEvents(
  trx: Trx,
  where: { tenantId: string; at: Date; personId: string; organizationId: string | null },
  rows: readonly { id: string; assignmentId: string }[],
): Promise<void> {
  await inChunks(rows, (chunk) =>
    trx
      .insertInto('assignment_event')
      .values(
        chunk.map((row) => ({
          tenant_id: where.tenantId,
          id: row.id,
          assignment_id: row.assignmentId,
          kind: 'assigned',
          at: where.at,
          actor_person_id: where.personId,
          actor_organization_id: where.organizationId,
          details: '{}',
        })),
      )
      .execute(),
  )
}

export async function findDirectiveName(trx: Trx, tenantId: string, directiveId: string) {
  return trx
    .selectFrom('directive')
    .select(['number', 'symbol', 'subject', 'origin'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', directiveId)
    .executeTakeFirst()
}
