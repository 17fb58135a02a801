import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type Effect = { subjectId: string; before: object; after: object }

/** Notes what a page changed; a page that is repeated notes nothing twice. */
export async function insertEffects(
  trx: Trx,
  where: { tenantId: string; reorganizationId: string; part: string; at: Date },
  effects: readonly Effect[],
): Promise<void> {
  if (effects.length === 0) return
  await sql`
    insert into reorganization_effect (tenant_id, reorganization_id, part, subject_id, before, after, at)
    select ${where.tenantId}, ${where.reorganizationId}, ${where.part}, given."subjectId", given.before, given.after, ${where.at}
    from json_to_recordset(${JSON.stringify(effects)}::json) as given("subjectId" uuid, before jsonb, after jsonb)
    on conflict do nothing`.execute(trx)
}

/** A page of what was changed and not undone yet, by subject. */
export async function listEffects<Before, After>(
  trx: Trx,
  where: { tenantId: string; reorganizationId: string; part: string },
  limit: number,
  after: string | null,
): Promise<{ subjectId: string; before: Before; after: After; at: Date }[]> {
  const { rows } = await sql<{ subjectId: string; before: Before; after: After; at: Date }>`
    select subject_id as "subjectId", before, after, at from reorganization_effect
    where tenant_id = ${where.tenantId} and reorganization_id = ${where.reorganizationId} and part = ${where.part}
      and undone_at is null and ${after === null ? sql`true` : sql`subject_id > ${after}`}
    order by subject_id limit ${limit}`.execute(trx)
  return rows
}

export async function markUndone(
  trx: Trx,
  where: { tenantId: string; reorganizationId: string; part: string; at: Date },
  subjectIds: readonly string[],
): Promise<void> {
  await sql`
    update reorganization_effect set undone_at = ${where.at}
    where tenant_id = ${where.tenantId} and reorganization_id = ${where.reorganizationId} and part = ${where.part}
      and subject_id = any(${[...subjectIds]}::uuid[])`.execute(trx)
}

export async function countEffects(trx: Trx, tenantId: string, reorganizationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from reorganization_effect
    where tenant_id = ${tenantId} and reorganization_id = ${reorganizationId} and undone_at is null`.execute(trx)
  return rows[0]?.count ?? 0
}
