import { sql } from 'kysely'
import type { Programme } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'

export type InstalledVersion = {
  version: number
  hash: string
  definition: Programme
  upgradedAt: Date | null
}

/** Installs of one programme in one space go one after another, until the transaction ends. */
export async function lockProgramme(trx: Trx, tenantId: string, programme: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programme ${tenantId} ${programme}`}, 0))`.execute(trx)
}

/** Versions a space has had of a programme, the newest first. */
export async function findVersions(trx: Trx, tenantId: string, programme: string): Promise<InstalledVersion[]> {
  const { rows } = await sql<InstalledVersion>`
    select version, hash, definition, upgraded_at as "upgradedAt" from programme_version
    where tenant_id = ${tenantId} and programme = ${programme} order by version desc`.execute(trx)
  return rows
}

/** Whether there are records of a programme, removed ones included; both halves go by an index. */
export async function hasRecords(trx: Trx, tenantId: string, { registers }: Programme): Promise<boolean> {
  const own = sql`tenant_id = ${tenantId} and register = any(${registers.map(({ code }) => code)}::text[])`
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from register_record where ${own} and removed_at is null)
      or exists (select from register_record where ${own} and removed_at is not null) as found`.execute(trx)
  return rows[0]?.found === true
}

/** Writes down a version; one that was there already, with no records under it, is written over. */
export async function putVersion(
  trx: Trx,
  tenantId: string,
  { programme, hash, at, isUpgraded }: { programme: Programme; hash: string; at: Date; isUpgraded: boolean },
): Promise<void> {
  await sql`
    insert into programme_version (tenant_id, programme, version, hash, definition, installed_at, upgraded_at)
    values (${tenantId}, ${programme.code}, ${programme.version}, ${hash}, ${JSON.stringify(programme)}::jsonb, ${at},
      ${isUpgraded ? at : null})
    on conflict (tenant_id, programme, version) do update
      set hash = excluded.hash, definition = excluded.definition, installed_at = excluded.installed_at,
        upgraded_at = excluded.upgraded_at`.execute(trx)
}

export async function markUpgraded(trx: Trx, tenantId: string, programme: Programme, at: Date): Promise<void> {
  await trx
    .updateTable('programme_version')
    .set({ upgraded_at: at })
    .where('tenant_id', '=', tenantId)
    .where('programme', '=', programme.code)
    .where('version', '=', programme.version)
    .execute()
}
