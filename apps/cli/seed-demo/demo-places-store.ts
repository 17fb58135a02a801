import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

type NamedPlace = { id: string; name: string }

const holdsOn = (
  alias: string,
  on: string,
) => sql`(${sql.ref(`${alias}.valid_from`)} is null or ${sql.ref(`${alias}.valid_from`)} <= ${on})
  and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${on})`

/** Districts of a day by their codes, each with its communes. */
export async function findDistrictPlaces(
  trx: Trx,
  codes: readonly string[],
  on: string,
): Promise<(NamedPlace & { communes: NamedPlace[] })[]> {
  const { rows } = await sql<NamedPlace & { communes: NamedPlace[] }>`
    select district.place_id as id, district.name, (
      select json_agg(json_build_object('id', commune.place_id, 'name', commune.name) order by commune.name)
      from known_place_version commune where commune.parent_id = district.place_id and commune.code is not null
        and ${holdsOn('commune', on)}) as communes
    from known_place_version district
    where district.level = 'district' and district.code = any(${[...codes]}) and ${holdsOn('district', on)}
    order by district.code`.execute(trx)
  return rows
}

export async function findProvincePlace(trx: Trx, name: string, on: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select province.place_id as id from known_place_version province
    where province.level = 'province' and province.name = ${name} and ${holdsOn('province', on)}`.execute(trx)
  const [row] = rows
  if (!row) throw new Error(`no province ${name} on ${on}`)
  return row.id
}

/** Sets the place of an agency that was entered without one. */
export async function givePlace(trx: Trx, tenantId: string, organizationId: string, placeId: string): Promise<void> {
  await sql`update organization set place_id = ${placeId} where tenant_id = ${tenantId} and id = ${organizationId}`.execute(
    trx,
  )
  await sql`
    update organization_version set place_id = ${placeId}
    where tenant_id = ${tenantId} and organization_id = ${organizationId}`.execute(trx)
}
