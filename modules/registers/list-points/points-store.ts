import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Narrowed } from '../criteria-store.ts'
import type { RecordStage } from '../record-row.ts'

/** Degrees, WGS 84. */
export type Box = { west: number; south: number; east: number; north: number }

export type PointRow = { id: string; title: string; stage: RecordStage; longitude: number; latitude: number }

/** Points near each other told as one: where their middle is, and how many they are. */
export type CellRow = { longitude: number; latitude: number; count: number }

export type PointsQuery = { tenantId: string; register: string; field: string; box: Box; narrowed: Narrowed }

const inBox = ({ tenantId, register, field, box, narrowed }: PointsQuery): RawBuilder<unknown> => sql`
  point.tenant_id = ${tenantId} and point.register = ${register} and point.field = ${field}
  and point.longitude >= ${box.west}::double precision and point.longitude <= ${box.east}::double precision
  and point.latitude >= ${box.south}::double precision and point.latitude <= ${box.north}::double precision
  ${
    narrowed.among
      ? sql`and point.record_id = any(${[...narrowed.among]}::uuid[])`
      : sql.join(
          narrowed.wide.map((having) => sql`and point.record_id in (select fitting.id from (${having}) fitting)`),
          sql` `,
        )
  }`

/** Looks at the record only where something is asked of it that neither its point nor a set of ids tells. */
const withRecord = ({ tenantId, narrowed }: PointsQuery): RawBuilder<unknown> => {
  const conditions = narrowed.among ? narrowed.rest : narrowed.odd
  return conditions.length === 0
    ? sql``
    : sql`join register_record record on record.tenant_id = ${tenantId} and record.id = point.record_id
        and ${sql.join(conditions, sql` and `)}`
}

/** Points within a box, in no order; null where they are more than `most`, whose records are then not looked at. */
export async function findFewPoints(trx: Trx, query: PointsQuery, most: number): Promise<PointRow[] | null> {
  const { rows } = await sql<PointRow & { id: string | null }>`
    with found as materialized (
      select point.record_id, point.longitude, point.latitude from register_point point ${withRecord(query)}
      where ${inBox(query)} limit ${most + 1}),
    few as (select count(*) <= ${most} as holds from found)
    select record.id, record.title, record.stage, found.longitude, found.latitude
    from few left join (found join register_record record on record.tenant_id = ${query.tenantId} and record.id = found.record_id)
      on few.holds
    where record.id is not null or not few.holds`.execute(trx)
  return rows.some(({ id }) => id === null) ? null : rows
}

/** How many points lie in each cell of a grid laid over a box, so many cells to a side. */
export async function countInCells(trx: Trx, query: PointsQuery, cellsToSide: number): Promise<CellRow[]> {
  const { west, south, east, north } = query.box
  const width = Math.max((east - west) / cellsToSide, 1e-9)
  const height = Math.max((north - south) / cellsToSide, 1e-9)
  const { rows } = await sql<CellRow>`
    select avg(point.longitude) as longitude, avg(point.latitude) as latitude, count(*)::integer as count
    from register_point point ${withRecord(query)} where ${inBox(query)}
    group by floor((point.longitude - ${west}::double precision) / ${width}::double precision),
      floor((point.latitude - ${south}::double precision) / ${height}::double precision)`.execute(trx)
  return rows
}
