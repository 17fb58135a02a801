import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Commune, KnownCommittee } from '../rules/plan-committees.ts'

const holdsOn = (on: string) => sql`(place.valid_from is null or place.valid_from <= ${on})
  and (place.valid_to is null or place.valid_to > ${on})`

/** Provinces of a day by name. */
export async function listProvinces(trx: Trx, on: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select place.place_id as id, place.name from known_place_version place
    where place.level = 'province' and ${holdsOn(on)} order by place.name`.execute(trx)
  return rows
}

/** Communes of a province on a day, directly under it or under its districts, by name. */
export async function listCommunes(trx: Trx, provinceId: string, on: string): Promise<Commune[]> {
  const { rows } = await sql<Commune>`
    with district as (
      select place.place_id, place.name from known_place_version place
      where place.parent_id = ${provinceId} and place.level = 'district' and ${holdsOn(on)})
    select place.place_id as "placeId", place.kind, place.name, district.place_id as "districtId", district.name as "districtName",
      place.valid_from as "validFrom", place.valid_to as "validTo"
    from known_place_version place left join district on district.place_id = place.parent_id
    where place.parent_id in (select ${provinceId}::uuid union all select place_id from district) and place.level = 'commune'
      and ${holdsOn(on)}
    order by place.name, place.place_id`.execute(trx)
  return rows
}

/** People's Committees of districts and communes that have not ended by a day, with the terms of that day or the first after it. */
export async function listCommittees(trx: Trx, tenantId: string, on: string): Promise<KnownCommittee[]> {
  const { rows } = await sql<KnownCommittee>`
    select distinct on (version.organization_id) version.organization_id as "organizationId", version.name, version.level,
      version.place_id as "placeId", organization.valid_from as "validFrom"
    from organization_version version
    join organization on organization.tenant_id = ${tenantId} and organization.id = version.organization_id
    where version.tenant_id = ${tenantId} and version.kind = 'people_committee' and version.level in ('district', 'commune')
      and (version.valid_to is null or version.valid_to > ${on})
    order by version.organization_id, version.valid_from`.execute(trx)
  return rows
}

/** Until when a committee that has ended by a day governed a place, by place. */
export async function findLastEnds(trx: Trx, tenantId: string, on: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ placeId: string; end: string }>`
    select version.place_id as "placeId", max(version.valid_to) as "end" from organization_version version
    where version.tenant_id = ${tenantId} and version.kind = 'people_committee' and version.place_id is not null
      and version.valid_to <= ${on} group by version.place_id`.execute(trx)
  return new Map(rows.map(({ placeId, end }) => [placeId, end]))
}

/** Says which place each of these agencies governs, in the terms of a day or the first after it. */
export async function setPlaces(
  trx: Trx,
  tenantId: string,
  places: readonly { organizationId: string; placeId: string }[],
  on: string,
): Promise<void> {
  if (places.length === 0) return
  await sql`
    update organization_version version set place_id = given."placeId"
    from json_to_recordset(${JSON.stringify(places)}::json) as given("organizationId" uuid, "placeId" uuid)
    where version.tenant_id = ${tenantId} and version.organization_id = given."organizationId" and version.valid_from = (
      select min(next.valid_from) from organization_version next where next.tenant_id = ${tenantId}
        and next.organization_id = given."organizationId" and (next.valid_to is null or next.valid_to > ${on}))`.execute(
    trx,
  )
}
