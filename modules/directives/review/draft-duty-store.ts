import type { Selectable } from 'kysely'
import type { DraftDuty as DraftDutyTable } from '../../../db/generated/database.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { DutyConfidence, Span } from '../rules/directive-reading.ts'
import type { DraftDuty, DraftDutyContent, DraftParty, NewDraftDuty } from '../rules/draft-duty.ts'

/** Who writes, for which directive and when. */
export type DraftWriting = { tenantId: string; directiveId: string; personId: string; now: Date }

type StoredParty = DraftParty & { part: 'lead' | 'coordinator' }

const partiesOf = (parties: StoredParty[], wanted: StoredParty['part']): DraftParty[] =>
  parties
    .filter(({ part }) => part === wanted)
    .map(({ mention, organizationIds, collective }) => ({ mention, organizationIds, collective }))

function toDraftDuty(row: Selectable<DraftDutyTable>): DraftDuty {
  const parties = row.parties as unknown as StoredParty[]
  return {
    id: row.id,
    version: row.version,
    position: row.position,
    origin: row.origin as DraftDuty['origin'],
    text: row.text,
    sourceSpans: row.source_spans as unknown as Span[],
    section: row.section,
    role: row.role as DraftDuty['role'],
    product: row.product,
    deadline: {
      kind: row.deadline_kind as DraftDuty['deadline']['kind'],
      on: row.deadline_on,
      recurrence: row.deadline_recurrence as DraftDuty['deadline']['recurrence'],
      words: row.deadline_words,
      day: row.deadline_day,
      reckoning: row.deadline_reckoning as unknown as DraftDuty['deadline']['reckoning'],
    },
    leads: partiesOf(parties, 'lead'),
    coordinators: partiesOf(parties, 'coordinator'),
    confidence: row.confidence as unknown as DutyConfidence,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  }
}

const toColumns = (duty: DraftDutyContent) => ({
  text: duty.text,
  source_spans: JSON.stringify(duty.sourceSpans),
  section: duty.section,
  role: duty.role,
  product: duty.product,
  deadline_kind: duty.deadline.kind,
  deadline_on: duty.deadline.on,
  deadline_recurrence: duty.deadline.recurrence,
  deadline_words: duty.deadline.words,
  deadline_day: duty.deadline.day,
  deadline_reckoning: duty.deadline.reckoning && JSON.stringify(duty.deadline.reckoning),
  parties: JSON.stringify([
    ...duty.leads.map((party) => ({ part: 'lead', ...party })),
    ...duty.coordinators.map((party) => ({ part: 'coordinator', ...party })),
  ]),
  confidence: JSON.stringify(duty.confidence),
})

/** All duties of a draft in reading order, removed ones included. */
export async function listDraftDuties(trx: Trx, tenantId: string, directiveId: string): Promise<DraftDuty[]> {
  const rows = await trx
    .selectFrom('draft_duty')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', directiveId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toDraftDuty)
}

/** One duty, locked until the transaction ends. */
export async function lockDraftDuty(
  trx: Trx,
  tenantId: string,
  key: { directiveId: string; draftDutyId: string },
): Promise<DraftDuty | undefined> {
  const row = await trx
    .selectFrom('draft_duty')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', key.directiveId)
    .where('id', '=', key.draftDutyId)
    .forUpdate()
    .executeTakeFirst()
  return row && toDraftDuty(row)
}

const rowsPerStatement = 500

/** Inserts duties and answers them as they now are. */
export async function insertDraftDuties(
  trx: Trx,
  writing: DraftWriting,
  duties: readonly NewDraftDuty[],
): Promise<DraftDuty[]> {
  const created = duties.map((duty) => ({ ...duty, id: newId(), version: 1, removedAt: null, removedReason: null }))
  for (let from = 0; from < created.length; from += rowsPerStatement)
    await trx
      .insertInto('draft_duty')
      .values(
        created.slice(from, from + rowsPerStatement).map((duty) => ({
          tenant_id: writing.tenantId,
          directive_id: writing.directiveId,
          id: duty.id,
          position: duty.position,
          origin: duty.origin,
          ...toColumns(duty),
          updated_by: writing.personId,
          updated_at: writing.now,
        })),
      )
      .execute()
  return created
}

/** Writes a locked duty and counts its version up. */
export async function updateDraftDuty(trx: Trx, writing: DraftWriting, duty: DraftDuty): Promise<DraftDuty> {
  const version = duty.version + 1
  await trx
    .updateTable('draft_duty')
    .set({
      ...toColumns(duty),
      version,
      removed_at: duty.removedAt,
      removed_reason: duty.removedReason,
      updated_by: writing.personId,
      updated_at: writing.now,
    })
    .where('tenant_id', '=', writing.tenantId)
    .where('id', '=', duty.id)
    .execute()
  return { ...duty, version }
}
