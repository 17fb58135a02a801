import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { type Role, roles } from '../../access/index.ts'
import { insertRecognitions } from '../index.ts'
import { insertRows } from '../recognition-store.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'

type Call = Awaited<ReturnType<TestSpace['callAs']>>

let space: TestSpace
let office: Call
let ids: Record<'commune' | 'other' | 'merged' | 'district', string>
beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  office = await space.callAs(await space.actor('office'))
  const find = async (words: string, on: string) => {
    const answer = await office('GET', `/api/places?on=${on}&words=${encodeURIComponent(words)}`)
    return answer.json().items[0].id as string
  }
  ids = {
    commune: await find('núi xanh', '2026-01-01'),
    other: await find('tân lập', '2026-01-01'),
    merged: await find('thị trấn an bình', '2025-01-01'),
    district: await find('huyện an bình', '2025-01-01'),
  }
})
afterAll(() => space.close())

const base = { kind: 'xa-atk', status: 'recognised', validFrom: '2025-08-01', decisionNumber: '7/QĐ-UBND' }
const record = (given: object, call = office) =>
  call('POST', '/api/recognitions', { ...base, placeId: ids.commune, ...given })
const withdraw = (id: string, reason = 'Ghi nhầm', call = office) =>
  call('POST', `/api/recognitions/${id}/withdrawal`, { reason })

describe('policy', () => {
  it.each(roles.map((role): [Role, boolean] => [role, role === 'office' || role === 'administrator']))(
    '%s records and withdraws: %s; everybody reads',
    async (role, expected) => {
      const actor = await space.actor(role)
      expect(mayRecordRecognitions(actor)).toBe(expected)
      const call = await space.callAs(actor)
      for (const path of ['', '/kinds', '/conflicts?kind=xa-atk', `/answer?kind=xa-atk&placeId=${ids.commune}`])
        expect((await call('GET', `/api/recognitions${path}`)).statusCode, path).toBe(200)
      expect((await call('GET', '/api/recognitions')).json().may).toEqual({ record: expected })
      const answer = await record({ placeId: ids.other }, call)
      expect(answer.statusCode).toBe(expected ? 201 : 403)
      const id = expected ? answer.json().id : '00000000-0000-7000-8000-000000000000'
      expect((await withdraw(id, 'Thử quyền', call)).statusCode).toBe(expected ? 204 : 403)
    },
  )
})

describe('a record', () => {
  it('is listed with its place and decision, and once withdrawn only when asked for', async () => {
    const { id } = (await record({ validTo: '2025-09-01', note: 'Thử' })).json()
    const list = async (query: string) => (await office('GET', `/api/recognitions?${query}`)).json().items
    expect(await list('kind=xa-atk')).toMatchObject([
      {
        id,
        kindName: 'Xã An toàn khu',
        status: 'recognised',
        validFrom: '2025-08-01',
        validTo: '2025-09-01',
        decisionNumber: '7/QĐ-UBND',
        place: { name: 'Xã Núi Xanh', parents: [{ name: 'Tỉnh Sông Trà' }] },
        placeEndsOn: null,
        certainty: 'confirmed',
        withdrawal: null,
      },
    ])
    const found = async (query: string) => (await list(query)).length
    expect(await found('on=2025-08-31')).toBe(1)
    expect(await found('on=2025-09-01')).toBe(0)
    expect(await found(`placeId=${ids.commune}`)).toBe(1)
    expect(await found(`placeId=${ids.other}`)).toBe(0)
    for (const words of ['núi', 'nui xanh', '7/qđ']) expect(await found(`words=${encodeURIComponent(words)}`)).toBe(1)
    for (const words of ['nủi', '8/QĐ', '%']) expect(await found(`words=${encodeURIComponent(words)}`)).toBe(0)
    expect((await withdraw(id, 'Nhầm xã')).statusCode).toBe(204)
    expect(await found('kind=xa-atk')).toBe(0)
    expect(await list(`withdrawn=shown&placeId=${ids.commune}`)).toMatchObject([
      { id, withdrawal: { reason: 'Nhầm xã' } },
    ])
    expect((await withdraw(id)).json().code).toBe('recognition_withdrawn')
  })

  it('comes in pages', async () => {
    const made: string[] = []
    for (const day of ['2025-10-01', '2025-10-02', '2025-10-03'])
      made.unshift(
        (await record({ validFrom: day, validTo: `${day.slice(0, 9)}${Number(day.slice(9)) + 1}` })).json().id,
      )
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path = `/api/recognitions?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`
      const page: { items: { id: string }[]; nextCursor: string | null } = (await office('GET', path)).json()
      paged.push(...page.items.map((item) => item.id))
      cursor = page.nextCursor
    }
    expect(paged).toEqual(made)
    for (const id of made) await withdraw(id)
  })

  it('is refused where another covers one of its days, with the one in the way', async () => {
    const { id } = (await record({ validTo: '2026-01-01' })).json()
    for (const days of [{}, { validFrom: '2025-12-31' }, { validFrom: '2025-07-01', validTo: '2025-08-02' }]) {
      const answer = await record({ ...days, status: 'not_recognised' })
      expect([answer.statusCode, answer.json().code]).toEqual([409, 'recognition_overlaps'])
      expect(answer.json().details).toMatchObject({
        recognitionId: id,
        placeName: 'Xã Núi Xanh',
        decisionNumber: '7/QĐ-UBND',
        validFrom: '2025-08-01',
        validTo: '2026-01-01',
      })
    }
    const later = await record({ validFrom: '2026-01-01', status: 'not_recognised' })
    const otherKind = await record({ kind: 'vung-atk' })
    for (const answer of [later, otherKind]) expect(answer.statusCode).toBe(201)
    for (const made of [id, later.json().id, otherKind.json().id]) await withdraw(made)
    expect((await record({ validTo: '2026-01-01' })).statusCode).toBe(201)
  })

  it('is refused by the database too, where two are written at once', async () => {
    const rows = [
      {
        ...base,
        status: 'recognised' as const,
        placeId: ids.other,
        validTo: null,
        decisionOn: null,
        decisionIssuer: null,
        note: null,
        certainty: 'confirmed' as const,
      },
    ]
    const actor = space.administrator
    const write = (work: typeof insertRecognitions) =>
      inTenant(space.services.database, space.tenantId, (trx) => work(trx, actor, rows, space.clock.now()))
    const twice = await Promise.allSettled([write(insertRecognitions), write(insertRecognitions)])
    const refused = twice.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ code: 'recognition_overlaps' })
    await expect(write(insertRows)).rejects.toMatchObject({ constraint: 'recognition_once' })
  })

  it.each<[string, () => object, number, string | undefined]>([
    ['an unknown kind', () => ({ kind: 'xa-anh-hung' }), 404, 'recognition_kind_unknown'],
    [
      'a place that is not there',
      () => ({ placeId: '00000000-0000-7000-8000-000000000000' }),
      422,
      'recognition_place_absent',
    ],
    ['a place that had ended', () => ({ placeId: ids.merged }), 422, 'recognition_place_absent'],
    ['a day before the place', () => ({ validFrom: '2025-06-30' }), 422, 'recognition_place_absent'],
    [
      'a place of another level',
      () => ({ placeId: ids.district, validFrom: '2025-01-01' }),
      422,
      'recognition_level_wrong',
    ],
    ['days that end before they begin', () => ({ validTo: '2025-08-01' }), 400, 'invalid_request'],
    ['no day at all', () => ({ validFrom: '2025-02-30' }), 400, 'invalid_request'],
    ['the year 0', () => ({ validFrom: '0000-01-01' }), 400, 'invalid_request'],
    ['neither number nor note', () => ({ decisionNumber: null }), 400, 'invalid_request'],
    ['a status of its own', () => ({ status: 'maybe' }), 400, 'invalid_request'],
  ])('%s is refused', async (_what, given, status, code) => {
    const answer = await record(given())
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })

  it('is withdrawn only with a reason, and only where there is one', async () => {
    expect((await withdraw('00000000-0000-7000-8000-000000000000')).json().code).toBe('recognition_not_found')
    expect((await withdraw(ids.commune, '  ')).statusCode).toBe(400)
  })

  it('leaves its traces in the ledger', async () => {
    const call = await space.callAs(space.administrator)
    const { items } = (await call('GET', '/api/audit?subjectType=recognition&limit=100')).json()
    expect(items).toContainEqual(
      expect.objectContaining({
        action: 'recognition_recorded',
        details: expect.objectContaining({ placeName: 'Xã Núi Xanh', decisionNumber: '7/QĐ-UBND' }),
      }),
    )
    expect(items).toContainEqual(
      expect.objectContaining({
        action: 'recognition_withdrawn',
        details: expect.objectContaining({ reason: 'Nhầm xã' }),
      }),
    )
  })
})
