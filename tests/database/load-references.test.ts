import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDatabaseFacts } from '../../apps/cli/database/database-store.ts'
import { loadReferences } from '../../apps/cli/database/load-references.ts'
import { addressPackage } from '../../modules/places/load-nationwide/address-package.ts'
import { openDatabase } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import { createTestDatabase } from '../support/test-database.ts'

let url: string
let owner: ReturnType<typeof openDatabase>
beforeAll(async () => {
  url = await createTestDatabase()
  owner = openDatabase({ url, poolSize: 1 })
})
afterAll(() => owner.close())

const rows = async (query: string) => (await owner.pool.query(query)).rows

it('an upgraded installation is brought up to date once, in every space', async () => {
  for (const code of ['mot', 'hai']) {
    const [tenantId, id] = [newId(), newId()]
    await owner.pool.query(`insert into tenant (id, code, name) values ('${tenantId}', '${code}', '${code}')`)
    await owner.pool.query(
      `insert into organization (tenant_id, id, kind, level, name, valid_from)
       values ('${tenantId}', '${id}', 'department', 'province', 'Sở Y tế', '2020-01-01')`,
    )
    await owner.pool.query(
      `insert into organization_version (tenant_id, organization_id, kind, level, name, valid_from)
       values ('${tenantId}', '${id}', 'department', 'province', 'Sở Y tế', '2020-01-01')`,
    )
  }
  expect((await readDatabaseFacts(url, 'dondoc_app')).placesVersion).toBeNull()
  const loaded = `insert into reference_load (name, version, loaded_at) values ('places', '${addressPackage.version}', now())`
  await owner.pool.query(loaded)
  await loadReferences(url)
  expect(await rows('select search_text from organization_version')).toEqual([
    { search_text: 'so y te' },
    { search_text: 'so y te' },
  ])
  expect(await rows('select key from organization_name')).toEqual([{ key: 'sở y tế' }, { key: 'sở y tế' }])
  expect(await rows('select count(*) as n from place')).toEqual([{ n: 0 }])
})

it('the doctor takes tables with rows for everybody as guarded although their owner may write them', async () => {
  const { openTables, placesVersion } = await readDatabaseFacts(url, 'dondoc_app')
  expect(openTables).toEqual([])
  expect(placesVersion).toBe(addressPackage.version)
})
