import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { safeZoneDecisions, safeZoneRecognitions } from '../../packs/an-toan-khu/index.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { newId } from '../../platform/new-id.ts'
import { loadPlaces } from '../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import type { Actor } from '../access/index.ts'
import { insertRecognitions, loadKnownRecognitions, withdrawRecognitionsOf } from './index.ts'

type Call = Awaited<ReturnType<TestSpace['callAs']>>
type Predecessor = { name: string; status: string; record: { decisionNumber: string | null } | null }
type Conflict = {
  place: { id: string; name: string; code: string }
  from: string
  to: string | null
  predecessors: Predecessor[]
}

let space: TestSpace
let officer: Actor
let call: Call
beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-11-28T08:00:00+07:00' })
  await loadPlaces(space.url, 'nationwide')
  officer = await space.actor('office')
  call = await space.callAs(officer)
})
afterAll(() => space.close())

const conflicts = async (kind = 'xa-atk'): Promise<Conflict[]> =>
  (await call('GET', `/api/recognitions/conflicts?kind=${kind}`)).json().items
const nine = [
  'U Minh Thượng',
  'Vĩnh Hòa',
  'Vĩnh Thuận',
  'Vĩnh Bình',
  'Đông Hòa',
  'Tân Thạnh',
  'Đông Hưng',
  'An Minh',
  'Vân Khánh',
]

describe('decisions known beforehand', () => {
  it('are recorded for every place they name, once', async () => {
    expect(await loadKnownRecognitions(space.services, officer, safeZoneDecisions)).toEqual({
      recorded: 36,
      missing: [],
    })
    expect(await loadKnownRecognitions(space.services, officer, safeZoneDecisions)).toEqual({
      recorded: 0,
      missing: [],
    })
    const { items } = (await call('GET', '/api/recognitions?limit=100&on=2026-11-28')).json()
    expect(new Set(items.map((item: { place: { name: string } }) => item.place.name))).toEqual(
      new Set(nine.map((name) => `Xã ${name}`)),
    )
    expect((await call('GET', '/api/recognitions?kind=xa-atk&on=2024-01-01&limit=100')).json().items).toHaveLength(24)
    expect((await call('GET', '/api/recognitions?on=2021-04-27')).json().items).toHaveLength(9)
  })

  it('of ended units say in which unit their land is today', async () => {
    const { items } = (await call('GET', '/api/recognitions?kind=xa-atk&limit=100')).json()
    const nowOf = (name: string, validFrom: string) =>
      items.find(
        (item: { place: { name: string }; validFrom: string }) =>
          item.place.name === name && item.validFrom === validFrom,
      )?.now
    expect(nowOf('Xã Phong Đông', '2023-08-30')).toMatchObject([{ name: 'Xã Vĩnh Phong', certainty: 'confirmed' }])
    expect(nowOf('Xã Đông Hưng', '2023-08-30')).toMatchObject([{ name: 'Xã An Minh' }])
    expect(nowOf('Xã Đông Hưng', '2025-12-28')).toEqual([])
  })

  it('are of levels their kinds are given to', () => {
    const levels = new Map(safeZoneRecognitions.map(({ code, placeLevels }) => [code, placeLevels]))
    for (const { kind, places } of safeZoneDecisions)
      for (const { level, name } of places) expect(levels.get(kind), name).toContain(level)
  })

  it('name what they cannot find: a code reused for other land is not taken', async () => {
    const [decision] = safeZoneDecisions
    if (!decision) throw new Error('no decision')
    const wrong = { ...decision, places: [{ level: 'commune' as const, code: '31051', name: 'Xã Vĩnh Phong' }] }
    const loaded = await loadKnownRecognitions(space.services, officer, [wrong])
    expect(loaded).toMatchObject({ recorded: 0, missing: [{ decision: '164/QĐ-TTg', place: { code: '31051' } }] })
  })

  it('are recorded by the office alone', async () => {
    await expect(
      loadKnownRecognitions(space.services, await space.actor('viewer'), safeZoneDecisions),
    ).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('conflicts', () => {
  it('are the commune never settled and the weeks before the announcement, and nothing else', async () => {
    const found = await conflicts()
    expect(found[0]).toMatchObject({ place: { name: 'Xã Vĩnh Phong', code: '31051' }, from: '2025-07-01', to: null })
    expect(
      found[0]?.predecessors
        .map(({ name, status, record }) => [name, status, record?.decisionNumber ?? null])
        .toSorted(),
    ).toEqual([
      ['Thị trấn Vĩnh Thuận', 'none', null],
      ['Xã Phong Đông', 'recognised', '1006/QĐ-TTg'],
      ['Xã Vĩnh Phong', 'recognised', '164/QĐ-TTg'],
    ])
    const others = found.slice(1)
    expect(new Set(others.map(({ place }) => place.name))).toEqual(new Set(nine.map((name) => `Xã ${name}`)))
    expect(others).toHaveLength(9)
    for (const { from, to } of others) expect([from, to]).toEqual(['2025-07-01', '2025-12-28'])
  })

  it('of a zone of districts are the communes its districts became', async () => {
    const found = await conflicts('vung-atk')
    expect(found).toHaveLength(10)
    expect(found.map(({ to, predecessors }) => [to, predecessors.length])).toEqual(found.map(() => [null, 1]))
  })

  it('of a kind nobody declares are refused', async () => {
    expect((await call('GET', '/api/recognitions/conflicts?kind=khac')).json().code).toBe('recognition_kind_unknown')
  })

  it('are gone once the office has recorded either answer, and back when it is withdrawn', async () => {
    const placeId = (await conflicts())[0]?.place.id
    const recorded = await call('POST', '/api/recognitions', {
      kind: 'xa-atk',
      placeId,
      status: 'not_recognised',
      validFrom: '2025-07-01',
      decisionNumber: '99/QĐ-UBND',
    })
    expect((await conflicts()).map(({ place }) => place.name)).not.toContain('Xã Vĩnh Phong')
    await call('POST', `/api/recognitions/${recorded.json().id}/withdrawal`, { reason: 'Thử' })
    expect((await conflicts())[0]?.place.name).toBe('Xã Vĩnh Phong')
  })
})

describe('an address, a day and a kind', () => {
  const ask = async (address: string, on: string, kind = 'xa-atk') => {
    const answer = await call(
      'GET',
      `/api/recognitions/answer?kind=${kind}&on=${on}&address=${encodeURIComponent(address)}`,
    )
    return answer.json()
  }
  const brief = (answer: { status: string; record: { decisionNumber: string | null } | null } | null) =>
    answer && `${answer.status}${answer.record ? ` ${answer.record.decisionNumber ?? '?'}` : ''}`

  it.each([
    ['xã Phong Đông, huyện Vĩnh Thuận, Kiên Giang', '2021-04-27', 'none', ['unclear']],
    ['xã Phong Đông, huyện Vĩnh Thuận, Kiên Giang', '2024-01-01', 'recognised 1006/QĐ-TTg', ['unclear']],
    ['TT Vĩnh Thuận, huyện Vĩnh Thuận', '2024-01-01', 'none', ['unclear']],
    ['xã Vĩnh Phong, huyện Vĩnh Thuận', '2021-04-27', 'recognised 164/QĐ-TTg', ['unclear']],
    ['xã Vĩnh Phong, An Giang', '2026-11-28', 'unclear', ['unclear']],
    ['xã Vĩnh Bình Nam, Vĩnh Thuận, Kiên Giang', '2021-04-27', 'recognised 164/QĐ-TTg', ['recognised ?']],
    ['xã Vĩnh Bình, An Giang', '2025-09-01', 'unclear', ['recognised ?']],
    ['xã Vĩnh Bình, An Giang', '2026-01-01', 'recognised ?', ['recognised ?']],
    ['TT Thứ 11, An Minh', '2023-08-30', 'recognised 1006/QĐ-TTg', ['recognised ?']],
    ['xã Đông Hưng A, An Minh', '2023-08-29', 'none', ['recognised ?']],
    ['phường Rạch Giá, An Giang', '2026-01-01', 'none', ['none']],
  ])('%s on %s: %s', async (address, on, then, now) => {
    const { units } = await ask(address, on)
    expect(units).toHaveLength(1)
    expect(brief(units[0].onDay)).toBe(then)
    expect(units[0].now.map(brief)).toEqual(now)
  })

  it('gives the reason and the parts', async () => {
    const { outcome, units } = await ask('xã Vĩnh Phong, An Giang', '2026-11-28')
    expect(outcome).toBe('found')
    expect(units[0].onDay.reason).toMatch(/^Chưa rõ: 2 trong 3 đơn vị hợp thành từng được công nhận \(/)
    expect(units[0].onDay.predecessors).toHaveLength(3)
    const old = await ask('xã Vĩnh Phong, Vĩnh Thuận', '2021-04-27')
    expect(old.units[0].onDay.reason).toBe(
      'Được công nhận theo Quyết định số 164/QĐ-TTg ngày 03/02/2021 của Thủ tướng Chính phủ (cần xác nhận).',
    )
  })

  it('of a zone is answered by the district the commune lay in', async () => {
    const { units } = await ask('xã Vĩnh Bình Nam, Vĩnh Thuận, Kiên Giang', '2024-01-01', 'vung-atk')
    expect(units[0].onDay).toMatchObject({ placeName: 'Huyện Vĩnh Thuận', status: 'recognised' })
    expect(units[0].now).toMatchObject([{ placeName: 'Xã Vĩnh Bình', status: 'unclear' }])
  })

  it('may ask of a place instead; a province is of no level the kind is given to', async () => {
    const [{ place } = { place: { id: '' } }] = await conflicts()
    const of = async (query: string) => (await call('GET', `/api/recognitions/answer?kind=xa-atk&${query}`)).json()
    expect((await of(`placeId=${place.id}`)).units[0].onDay.status).toBe('unclear')
    expect((await of(`placeId=${place.id}&on=2024-01-01`)).outcome).toBe('other_time')
    expect((await of(`address=${encodeURIComponent('tỉnh An Giang')}`)).units[0].onDay).toBeNull()
    expect((await of('placeId=00000000-0000-7000-8000-000000000000')).code).toBe('place_unknown')
    expect((await of(`placeId=${place.id}&address=x`)).code).toBe('invalid_request')
    expect((await of('on=2024-01-01')).code).toBe('invalid_request')
  })
})

describe('records of a reorganization', () => {
  it('are withdrawn together, with the reason, and only those', async () => {
    const owner = space.services.database
    const [{ place } = { place: { id: '' } }] = await conflicts()
    const reorganizationId = newId()
    await inTenant(owner, space.tenantId, async (trx) => {
      await trx
        .insertInto('reorganization')
        .values({
          tenant_id: space.tenantId,
          id: reorganizationId,
          title: 'Công nhận',
          document_number: '1/QĐ',
          effective_on: '2026-01-01',
          state: 'recorded',
          created_by: officer.personId,
          created_at: space.clock.now(),
          updated_at: space.clock.now(),
          recorded_at: space.clock.now(),
        })
        .execute()
      await insertRecognitions(
        trx,
        officer,
        [
          {
            kind: 'xa-atk',
            placeId: place.id,
            status: 'recognised',
            validFrom: '2026-01-01',
            validTo: null,
            decisionNumber: '1/QĐ',
            decisionOn: null,
            decisionIssuer: null,
            note: null,
            certainty: 'confirmed',
            reorganizationId,
          },
        ],
        space.clock.now(),
      )
    })
    expect((await conflicts()).find((one) => one.place.id === place.id)).toMatchObject({ to: '2026-01-01' })
    const withdrawn = await inTenant(owner, space.tenantId, (trx) =>
      withdrawRecognitionsOf(trx, officer, reorganizationId, 'Hoàn tác', space.clock.now()),
    )
    expect(withdrawn).toHaveLength(1)
    expect((await conflicts()).find((one) => one.place.id === place.id)).toMatchObject({ to: null })
  })
})

it('the kinds are those the programmes declare', async () => {
  const { items } = (await call('GET', '/api/recognitions/kinds')).json()
  expect(items).toEqual(safeZoneRecognitions)
})
