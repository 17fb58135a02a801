import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

export type MeasuredPlace = { id: string; parentId: string; address: string }

/** Communes of a day from all over the country, each with its address as people write it. */
export async function findMeasuredPlaces(trx: Trx, on: string, count: number): Promise<MeasuredPlace[]> {
  const { rows } = await sql<MeasuredPlace>`
    select commune.place_id as id, commune.parent_id as "parentId",
      concat_ws(', ', commune.name, district.name, province.name) as address
    from place_version commune
    join place_version district on district.place_id = commune.parent_id and district.level = 'district'
      and district.tenant_id is null and (district.valid_to is null or district.valid_to > ${on})
    join place_version province on province.place_id = district.parent_id
      and province.tenant_id is null and (province.valid_from is null or province.valid_from <= ${on})
      and (province.valid_to is null or province.valid_to > ${on})
    where commune.tenant_id is null and commune.level = 'commune'
      and (commune.valid_from is null or commune.valid_from <= ${on}) and (commune.valid_to is null or commune.valid_to > ${on})
    order by md5(commune.place_id::text) limit ${count}`.execute(trx)
  return rows
}
