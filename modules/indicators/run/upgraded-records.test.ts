import { afterAll, beforeAll, expect, it } from 'vitest'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { withChanges } from '../../../pack-kit/testing/with-changes.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { freshen } from '../dirty/freshen.ts'
import { collectProgrammes } from '../programmes.ts'
import { findValues } from '../value-store.ts'
import { computeNow } from './compute-now.ts'

const code = 'tuyen-duong-hoa'
const state = `registers.0.fields.${flowerRoads.registers[0]?.fields.findIndex((one) => one.code === 'state')}`
/** Version 4: what was said to be planted counts as planned. */
const later = withChanges(flowerRoads, {
  version: 4,
  [`${state}.options.1`]: undefined,
  'upgrades.-': { toVersion: 4, register: code, step: 'mapChoice', field: 'state', options: { planted: 'planned' } },
})

let space: IndicatorSpace
beforeAll(async () => {
  space = await openIndicatorSpace()
  const values = {
    roadName: 'Đường một',
    commune: space.places.nuiXanh,
    state: 'planted',
    plantedOn: '2025-09-01',
    length: 2,
  }
  const path = `/api/registers/${code}/records`
  const record = (await space.call.nuiXanh('POST', path, { values })).json()
  const move = async (who: 'nuiXanh' | 'office', name: string, version: number) =>
    expect(
      (await space.call[who]('POST', `${path}/${record.id}/${name}`, {}, { 'if-match': `"${version}"` })).statusCode,
    ).toBe(200)
  await move('nuiXanh', 'submission', 1)
  await move('office', 'verification', 2)
})
afterAll(() => space.close())

const planted = (indicator: string) =>
  inTenant(space.services.database, space.tenantId, async (trx) => {
    const asked = { programme: flowerRoads.code, indicators: [indicator], placeIds: [space.places.nuiXanh] }
    const rows = await findValues(trx, space.tenantId, { ...asked, froms: ['2026-01-01'] })
    return rows.map(({ value }) => value)
  })

it('records are of the version at hand before anything is computed from them', async () => {
  await freshen(space.services, space.tenantId, space.known)
  expect(await planted('tuyen-da-trong')).toEqual([1])
  const programmes = collectProgrammes([later])
  await computeNow(space.services, programmes, space.people.office, programmes.get(later.code))
  expect(await planted('tuyen-da-trong')).toEqual([0])
})
