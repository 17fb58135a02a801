import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { type Role, roles } from '../../access/index.ts'
import { checkShownTerms } from '../check-shown-terms/check-shown-terms-store.ts'

let space: TestSpace
let office: Awaited<ReturnType<TestSpace['callAs']>>

const provinceId = newId()
type Place = {
  id: string
  kind: string
  name: string
  level: string
  parentId: string | null
  from?: string
  to?: string
}
const place = (
  kind: string,
  name: string,
  parentId: string | null,
  days: { from?: string; to?: string } = {},
): Place => ({
  id: newId(),
  kind,
  name,
  level: kind === 'tỉnh' ? 'province' : kind === 'huyện' ? 'district' : 'commune',
  parentId,
  ...days,
})

const until = { to: '2025-07-01' }
const from = { from: '2025-07-01' }
const upper = place('huyện', 'Huyện Thượng', provinceId, until)
const lower = place('huyện', 'Huyện Hạ', provinceId, until)
const places: Place[] = [
  { ...place('tỉnh', 'Tỉnh Sông Trà', null), id: provinceId },
  upper,
  lower,
  place('xã', 'Xã Bàu Sen', upper.id, until),
  place('xã', 'Xã Tân Lập', upper.id, until),
  place('xã', 'Xã Tân Lập', lower.id, until),
  place('xã', 'Xã Vĩnh Hòa', provinceId, from),
  place('xã', 'Xã Bàu Sen', provinceId, from),
  place('phường', 'Phường 1', provinceId, from),
  place('đặc khu', 'Đặc khu Hòn Mây', provinceId, from),
]

beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' })
  await inTenant(space.services.database, space.tenantId, async (trx) => {
    for (const { id } of places)
      await sql`insert into place (id, tenant_id) values (${id}, ${space.tenantId})`.execute(trx)
    for (const { id, kind, name, level, parentId, from: begins = null, to = null } of places)
      await sql`insert into place_version (id, tenant_id, place_id, valid_from, valid_to, level, kind, name, parent_id, name_key, plain_key)
        values (${newId()}, ${space.tenantId}, ${id}, ${begins}, ${to}, ${level}, ${kind}, ${name}, ${parentId}, '', '')`.execute(
        trx,
      )
  })
  office = await space.callAs(await space.actor('office'))
})
afterAll(() => space.close())

const missing = async (query = '') => (await office('GET', `/api/organizations/missing-committees${query}`)).json()
const names = (items: { name: string }[]) => items.map(({ name }) => name)

describe('the committees of all communes', () => {
  it.each(roles.map((role): [Role, boolean] => [role, role === 'office' || role === 'administrator']))(
    '%s may add them: %s',
    async (role, expected) => {
      const call = await space.callAs(await space.actor(role))
      expect((await call('GET', '/api/organizations/missing-committees')).statusCode).toBe(expected ? 200 : 403)
      const answer = await call('POST', '/api/organizations/committees', {})
      expect(answer.json().code).toBe(expected ? 'province_unset' : 'not_allowed')
    },
  )

  it('asks for the province while its committee has none', async () => {
    const plan = await missing()
    expect(plan).toMatchObject({ provinceId: null, provinces: [{ id: provinceId, name: 'Tỉnh Sông Trà' }], toAdd: [] })
  })

  it('shows what it would do, does it once, and gives those known by name their place', async () => {
    const known = await space.organization('UBND xã Vĩnh Hoà')
    const plan = await missing(`?placeId=${provinceId}`)
    expect(new Set(names(plan.toAdd))).toEqual(
      new Set(['Ủy ban nhân dân xã Bàu Sen', 'Ủy ban nhân dân đặc khu Hòn Mây', 'Ủy ban nhân dân phường 1']),
    )
    expect(plan.toAdd).toHaveLength(3)
    expect(plan.toLink).toEqual([{ id: known, name: 'UBND xã Vĩnh Hoà' }])
    const press = () => office('POST', '/api/organizations/committees', { placeId: provinceId })
    const both = await Promise.all([press(), press()])
    expect(both.map((answer): number => answer.json().added).sort((a, b) => a - b)).toEqual([0, 3])
    expect(await missing()).toMatchObject({ provinceId, provinces: [], toAdd: [], toLink: [], taken: [] })
    const page = (await office('GET', `/api/organizations/${known}`)).json()
    expect(page.terms).toMatchObject({ placeName: 'Xã Vĩnh Hòa', name: 'UBND xã Vĩnh Hoà' })
  })

  it('puts them under the province from the day of their communes', async () => {
    const children = async (on: string) =>
      names(
        (await office('GET', `/api/organizations?parentId=${space.committeeId}&level=commune&on=${on}`)).json().items,
      )
    expect(await children('2025-06-30')).toEqual(['UBND xã Vĩnh Hoà'])
    expect(await children('2025-07-01')).toHaveLength(4)
    const [found] = (await office('GET', '/api/organizations?words=hon may')).json().items
    expect(found).toMatchObject({
      name: 'Ủy ban nhân dân đặc khu Hòn Mây',
      shortName: 'UBND đặc khu Hòn Mây',
      kind: 'people_committee',
      level: 'commune',
      placeName: 'Đặc khu Hòn Mây',
      validFrom: '2025-07-01',
      validTo: null,
    })
  })

  it('of a day when there were districts ends them with their communes and names the district of shared names', async () => {
    const plan = await missing('?on=2021-04-27')
    expect(names(plan.toAdd).sort()).toEqual([
      'Ủy ban nhân dân xã Bàu Sen',
      'Ủy ban nhân dân xã Tân Lập, huyện Hạ',
      'Ủy ban nhân dân xã Tân Lập, huyện Thượng',
    ])
    expect((await office('POST', '/api/organizations/committees', { on: '2021-04-27' })).json().added).toBe(3)
    const found = (await office('GET', '/api/organizations?words=tan lap&on=2021-04-27')).json().items
    expect(found).toMatchObject([{ validTo: '2025-07-01' }, { validTo: '2025-07-01' }])
    expect((await office('GET', '/api/organizations?words=tan lap')).json().items).toEqual([])
  })

  it('leaves the shown terms as the versions say', async () => {
    const wrong = await inTenant(space.services.database, space.tenantId, (trx) =>
      checkShownTerms(trx, space.tenantId, '2026-03-02'),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['a day before there was a committee', { on: '1800-01-01' }, 'committee_not_then'],
    ['no day', { on: '2025-02-30' }, 'invalid_request'],
  ])('refuses %s', async (_what, body, code) => {
    expect((await office('POST', '/api/organizations/committees', body)).json().code).toBe(code)
  })
})
