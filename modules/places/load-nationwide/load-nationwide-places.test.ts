import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../platform/db/database.ts'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { fictionalTables } from '../testing/fictional-places.ts'
import { loadNationwidePlaces } from './load-nationwide-places.ts'

let space: TestSpace
let owner: ReturnType<typeof openDatabase>
beforeAll(async () => {
  space = await openTestSpace()
  owner = openDatabase({ url: space.url, poolSize: 2 })
})
afterAll(async () => {
  await owner.close()
  await space.close()
})

const rowsOf = async (query: string) => (await owner.pool.query(query)).rows
const idsByKey = () => rowsOf('select source_key, id from place order by 1')
const versions = () => rowsOf('select * from place_version order by place_id, valid_from nulls first')

describe('loading places', () => {
  it('loads once however often and by how many at a time', async () => {
    const loads = await Promise.all([loadPlaces(space.url), loadPlaces(space.url), loadPlaces(space.url)])
    expect(loads.filter(Boolean)).toHaveLength(1)
    const before = await versions()
    expect(before.length).toBeGreaterThan(15)
    expect(await loadPlaces(space.url)).toBe(false)
    expect(await versions()).toEqual(before)
  })

  it('reads the source only when its version is not the one loaded', async () => {
    const read = () => Promise.reject(new Error('read'))
    expect(await loadPlaces(space.url, { version: 'fictional', read })).toBe(false)
    await expect(loadPlaces(space.url, { version: 'newer', read })).rejects.toThrow('read')
  })

  it('a newer version keeps ids and what a space has of its own; a place it drops stays, marked', async () => {
    const before = await idsByKey()
    await owner.pool.query(
      `insert into place_version (id, tenant_id, place_id, level, kind, name, name_key, plain_key)
       select gen_random_uuid(), '${space.tenantId}', place_id, level, kind, 'Xã Của Riêng', 'của riêng', 'cua rieng'
       from place_version where name = 'Xã Bình Phú'`,
    )
    const renamed = {
      ...fictionalTables,
      wards: fictionalTables.wards.filter(({ ward_code }) => ward_code !== '99040'),
      mappings: fictionalTables.mappings.map((row) =>
        row.old_ward_name === 'Thị trấn An Bình' ? { ...row, old_ward_name: 'Thị trấn An Hòa' } : row,
      ),
    }
    expect(await loadPlaces(space.url, { version: 'fictional/2', read: async () => renamed })).toBe(true)
    expect(await idsByKey()).toEqual(before)
    expect(await rowsOf(`select name from place_version where code = '99003'`)).toEqual([{ name: 'Thị trấn An Hòa' }])
    expect(await rowsOf(`select code, certainty, note from place_version where name = 'Xã Đồng Vắng'`)).toEqual([
      { code: null, certainty: 'uncertain', note: 'Không còn trong dữ liệu toàn quốc.' },
    ])
    expect(await rowsOf(`select tenant_id from place_version where name = 'Xã Của Riêng'`)).toEqual([
      { tenant_id: space.tenantId },
    ])
  })

  it('needs the rights of the owner', async () => {
    const source = { version: 'other', read: async () => fictionalTables }
    await expect(loadNationwidePlaces(space.services, source)).rejects.toThrow(/permission denied|row-level security/)
  })
})

describe('the published data', () => {
  it('become places before and after the mergers', { timeout: 120_000 }, async () => {
    const real = await openTestSpace()
    try {
      expect(await loadPlaces(real.url, 'nationwide')).toBe(true)
      expect(await loadPlaces(real.url, 'nationwide')).toBe(false)
      const query = async (text: string) => (await real.services.database.pool.query(text)).rows
      const levels = (day: string) =>
        query(`select level, count(*) as n from place_version
          where daterange(valid_from, valid_to) @> '${day}'::date and code is not null group by 1 order by 1`)
      expect(await levels('2025-07-01')).toEqual([
        { level: 'commune', n: 3321 },
        { level: 'province', n: 34 },
      ])
      expect(await levels('2025-06-30')).toEqual([
        { level: 'commune', n: 10_034 },
        { level: 'district', n: 3 },
        { level: 'province', n: 63 },
      ])
      expect(await query(`select count(*) as n from place_version where level = 'district'`)).toEqual([{ n: 696 }])
      expect(
        await query(`select name, valid_from from place_version where code = '31012' order by valid_from nulls first`),
      ).toEqual([
        { name: 'Xã Thạnh Yên', valid_from: null },
        { name: 'Xã Vĩnh Hòa', valid_from: '2025-07-01' },
      ])
      expect(
        await query(`select old.name, old.code, parent.name as district, succession.document from place_succession succession
          join place_version heir on heir.place_id = succession.successor_id and heir.code = '31051'
          join place_version old on old.place_id = succession.predecessor_id and old.level = 'commune'
          join place_version parent on parent.place_id = old.parent_id where heir.valid_from is not null order by old.code`),
      ).toEqual(
        [
          ['Thị trấn Vĩnh Thuận', '31051'],
          ['Xã Phong Đông', '31074'],
          ['Xã Vĩnh Phong', '31075'],
        ].map(([name, code]) => ({
          name,
          code,
          district: 'Huyện Vĩnh Thuận',
          document: 'Nghị quyết 1654/NQ-UBTVQH15',
        })),
      )
      // A nationwide unit without a parent of the level above it would be one nobody finds.
      expect(
        await query(`select count(*) as n from place_version child
          where level <> 'province' and not exists (select from place_version parent where parent.place_id = child.parent_id
            and daterange(parent.valid_from, parent.valid_to) @> daterange(child.valid_from, child.valid_to))`),
      ).toEqual([{ n: 0 }])
    } finally {
      await real.close()
    }
  })
})
