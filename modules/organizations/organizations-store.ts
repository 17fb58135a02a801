import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { DirectoryEntry } from './rules/directory.ts'

export type OrganizationRow = DirectoryEntry & {
  code: string | null
  parentId: string | null
  validFrom: string
  validTo: string | null
}

const columns = [
  'id',
  'name',
  'short_name as shortName',
  'aliases',
  'kind',
  'level',
  'code',
  'parent_id as parentId',
  'valid_from as validFrom',
  'valid_to as validTo',
] as const

/** Organizations of the tenant that exist on a date (yyyy-mm-dd), in the order of the official list: level, kind, name. */
export async function listOrganizationsOn(trx: Trx, tenantId: string, on: string): Promise<OrganizationRow[]> {
  return trx
    .selectFrom('organization')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
    .orderBy(sql`array_position(array['central','province','district','commune'], level)`)
    .orderBy('kind')
    .orderBy('name')
    .execute()
}

/** Organizations that exist on a date or later. */
export async function listOrganizationsSince(trx: Trx, tenantId: string, from: string): Promise<OrganizationRow[]> {
  return trx
    .selectFrom('organization')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', from)]))
    .execute()
}

export async function findOrganizations(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
): Promise<OrganizationRow[]> {
  if (ids.length === 0) return []
  return trx
    .selectFrom('organization')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute()
}

export async function insertOrganization(
  trx: Trx,
  row: Omit<OrganizationRow, 'validTo'> & { tenantId: string },
): Promise<void> {
  await trx
    .insertInto('organization')
    .values({
      tenant_id: row.tenantId,
      id: row.id,
      name: row.name,
      short_name: row.shortName,
      aliases: [...row.aliases],
      kind: row.kind,
      level: row.level,
      code: row.code,
      parent_id: row.parentId,
      valid_from: row.validFrom,
    })
    .execute()
}

export async function insertTenant(
  trx: Trx,
  tenant: { id: string; code: string; name: string; isDemo: boolean },
): Promise<void> {
  await trx
    .insertInto('tenant')
    .values({ id: tenant.id, code: tenant.code, name: tenant.name, is_demo: tenant.isDemo })
    .execute()
}

export async function findTenantByCode(trx: Trx, code: string): Promise<string | null> {
  const row = await trx.selectFrom('tenant').select('id').where('code', '=', code).executeTakeFirst()
  return row?.id ?? null
}
