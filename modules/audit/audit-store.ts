import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type AuditRow = {
  id: string
  at: Date
  actorName: string | null
  action: string
  subjectType: string
  subjectId: string | null
  details: Record<string, unknown>
}

export async function insertAudit(
  trx: Trx,
  entry: {
    tenantId: string
    id: string
    at: Date
    actorPersonId: string | null
    action: string
    subjectType: string
    subjectId: string | null
    details: Record<string, unknown>
  },
): Promise<void> {
  await trx
    .insertInto('audit_entry')
    .values({
      tenant_id: entry.tenantId,
      id: entry.id,
      at: entry.at,
      actor_person_id: entry.actorPersonId,
      action: entry.action,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId,
      details: JSON.stringify(entry.details),
    })
    .execute()
}

/** A page of the ledger, newest first. `after` is the last id shown. */
export async function listAuditRows(
  trx: Trx,
  tenantId: string,
  filter: { subjectType?: string | undefined; subjectId?: string | undefined },
  limit: number,
  after: string | null,
): Promise<AuditRow[]> {
  let query = trx
    .selectFrom('audit_entry')
    .leftJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'audit_entry.tenant_id')
        .onRef('person.id', '=', 'audit_entry.actor_person_id'),
    )
    .select([
      'audit_entry.id',
      'audit_entry.at',
      'person.full_name as actorName',
      'audit_entry.action',
      'audit_entry.subject_type as subjectType',
      'audit_entry.subject_id as subjectId',
      sql<Record<string, unknown>>`audit_entry.details`.as('details'),
    ])
    .where('audit_entry.tenant_id', '=', tenantId)
    .orderBy('audit_entry.id', 'desc')
    .limit(limit)
  if (filter.subjectType) query = query.where('audit_entry.subject_type', '=', filter.subjectType)
  if (filter.subjectId) query = query.where('audit_entry.subject_id', '=', filter.subjectId)
  if (after) query = query.where('audit_entry.id', '<', after)
  return query.execute()
}
