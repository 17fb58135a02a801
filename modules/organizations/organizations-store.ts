import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { OrganizationTerms } from './organization-terms.ts'

/** An agency as it is shown today, with its whole life. */
export type OrganizationRow = OrganizationTerms & {
  id: string
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
  'code_102 as code102',
  'parent_id as parentId',
  'place_id as placeId',
  'fields',
  'valid_from as validFrom',
  'valid_to as validTo',
] as const

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
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}

/** The space's own People's Committee: the first one entered, or who took over from it by a day (yyyy-mm-dd). */
export async function findFirstCommittee(trx: Trx, tenantId: string): Promise<string | null> {
  const row = await trx
    .selectFrom('organization')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'people_committee')
    .where('level', '=', 'province')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
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
