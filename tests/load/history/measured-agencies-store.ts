import { sql } from 'kysely'
import { foldForSearch } from '../../../modules/organizations/rules/fold-for-search.ts'
import type { Trx } from '../../../platform/db/database.ts'

export type Measured = { id: string; name: string; level: string; parentId: string; words: string[] }

/** Agencies of a day from all over the country, with what will be asked about each. */
export async function findMeasured(trx: Trx, tenantId: string, on: string, count: number): Promise<Measured[]> {
  const { rows } = await sql<Omit<Measured, 'words'>>`
    select organization_id as id, name, level, parent_id as "parentId" from organization_version
    where tenant_id = ${tenantId} and parent_id is not null and kind = 'people_committee' and valid_from <= ${on}
      and (valid_to is null or valid_to > ${on})
    order by md5(organization_id::text) limit ${count}`.execute(trx)
  return rows.map((row) => ({ ...row, words: foldForSearch(row.name).split(' ').slice(-2) }))
}
