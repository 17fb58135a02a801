import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** In the middle of the records of a place: WGS 84 degrees, and how many there are. */
export type PlacePosition = { placeId: string; longitude: number; latitude: number; records: number }

/**
 * Where places lie by the records of these registers: the median of their points, those of the places they were made of among them, so
 * that one point entered wrongly moves nothing far. Places without such records are left out.
 */
export async function findPlacePositions(
  trx: Trx,
  tenantId: string,
  registers: readonly string[],
): Promise<PlacePosition[]> {
  if (registers.length === 0) return []
  const { rows } = await sql<PlacePosition>`
    with own as materialized (
      select record.place_id, point.longitude, point.latitude
      from register_point point
      join register_record record on record.tenant_id = point.tenant_id and record.id = point.record_id
      where point.tenant_id = ${tenantId} and point.register = any(${[...registers]}) and record.place_id is not null),
    told as (
      select place_id, longitude, latitude from own
      union all
      select succession.successor_id, own.longitude, own.latitude
      from own join place_succession succession on succession.predecessor_id = own.place_id
      where succession.tenant_id is null or succession.tenant_id = ${tenantId})
    select place_id as "placeId", count(*)::integer as records,
      percentile_cont(0.5) within group (order by longitude) as longitude,
      percentile_cont(0.5) within group (order by latitude) as latitude
    from told group by place_id order by place_id`.execute(trx)
  return rows
}
