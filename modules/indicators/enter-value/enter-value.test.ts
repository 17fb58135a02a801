import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { listAuditRows } from '../../audit/index.ts'
import { findUnread } from '../../notifications/index.ts'
import { freshen } from '../dirty/freshen.ts'

let space: IndicatorSpace
beforeAll(async () => {
  space = await openIndicatorSpace()
  const { nuiXanh } = space.places
  await space.keep('tuyen-duong-hoa', [
    {
      placeId: nuiXanh,
      values: { roadName: 'Một', state: 'planted', plantedOn: '2022-03-01', length: 4, plantedLength: 3 },
    },
    {
      placeId: nuiXanh,
      values: { roadName: 'Hai', state: 'planted', plantedOn: '2024-03-01', length: 2, plantedLength: 1 },
    },
  ])
  await freshen(space.services, space.tenantId, space.known)
})
afterAll(() => space.close())

type Who = keyof IndicatorSpace['call']
const enter = (who: Who, indicator: string, body: object, version = 0) =>
  space.call[who](
    'PUT',
    `${space.path}/indicators/${indicator}/value`,
    { on: '2025-06-30', placeId: space.places.nuiXanh, ...body },
    { 'if-match': `"${version}"` },
  )
const show = async (indicator: string, who: Who = 'office', query = '') =>
  (
    await space.call[who](
      'GET',
      `${space.path}/indicators/${indicator}/value?on=2025-06-30&placeId=${space.places.nuiXanh}${query}`,
    )
  ).json()

const planted = 'tuyen-da-trong'

describe('three values', () => {
  it('stand side by side, and what is computed says where it is from', async () => {
    const reported = await enter('nuiXanh', planted, { source: 'reported', value: 2 })
    expect(reported.statusCode).toBe(204)
    const { values, period, may } = await show(planted)
    expect(period).toMatchObject({ from: '2025-01-01', name: 'Năm 2025' })
    expect(values).toMatchObject({
      computed: {
        value: 2,
        words: ['Tính từ dữ liệu: 2 (2 trên 2 bản ghi đã xác nhận của sổ “Tuyến đường hoa”).'],
        numeratorFrom: { counted: 2, missing: 0 },
      },
      reported: { value: 2, version: 1, organizationName: 'Ủy ban nhân dân xã Núi Xanh' },
      verified: null,
      differs: false,
    })
    expect(values.computed.numeratorFrom.countedIds).toHaveLength(2)
    expect(may).toEqual({ report: false, verify: true, setTarget: true })
  })

  it('need a reason where one goes against another, and keep what was', async () => {
    const refused = await enter('nuiXanh', planted, { source: 'reported', value: 3 }, 1)
    expect(refused.json()).toMatchObject({ code: 'indicator_reason_needed', details: { computed: 2, reported: 2 } })
    expect(
      (await enter('nuiXanh', planted, { source: 'reported', value: 3, reason: 'Một tuyến chưa vào sổ' }, 1))
        .statusCode,
    ).toBe(204)
    expect((await enter('nuiXanh', planted, { source: 'reported', value: 9, reason: 'x' }, 1)).statusCode).toBe(412)
    expect((await enter('office', planted, { source: 'verified', value: 2 })).json().code).toBe(
      'indicator_reason_needed',
    )
    expect(
      (await enter('office', planted, { source: 'verified', value: 2, reason: 'Theo biên bản kiểm tra' })).statusCode,
    ).toBe(204)
    const { values } = await show(planted)
    expect(values).toMatchObject({
      computed: { value: 2 },
      reported: { value: 3, reason: 'Một tuyến chưa vào sổ' },
      verified: { value: 2 },
      differs: true,
    })
    expect(values.history).toMatchObject([{ source: 'reported', value: 2 }])
    const audit = await inTenant(space.services.database, space.tenantId, (trx) =>
      listAuditRows(trx, space.tenantId, { subjectType: 'indicator' }, 1, null),
    )
    expect(audit).toMatchObject([
      { action: 'indicator_verified', details: { value: 2, reason: 'Theo biên bản kiểm tra' } },
    ])
  })

  it.each<[string, Who, object, string]>([
    ['a stranger', 'other', { source: 'reported', value: 2 }, 'not_allowed'],
    ['another commune', 'tanLap', { source: 'reported', value: 2 }, 'not_allowed'],
    ['an agency that verifies', 'head', { source: 'verified', value: 2 }, 'not_allowed'],
    ['the office that reports', 'office', { source: 'reported', value: 2 }, 'not_allowed'],
    ['a period to come', 'nuiXanh', { source: 'reported', value: 2, on: '2027-01-01' }, 'indicator_period_future'],
    [
      'a unit that did not live then',
      'nuiXanh',
      { source: 'reported', value: 2, on: '2020-01-01' },
      'indicator_unit_unknown',
    ],
    [
      'the province, of what communes have',
      'office',
      { source: 'verified', value: 2, placeId: null },
      'indicator_unit_unknown',
    ],
    ['parts of what adds up', 'nuiXanh', { source: 'reported', numerator: 2, denominator: 1 }, 'indicator_parts_wrong'],
  ])('refuses %s', async (_what, who, body, code) => {
    expect((await enter(who, planted, body)).json().code).toBe(code)
  })

  it('take a rate by its parts, and refuse a denominator of 0', async () => {
    const rate = 'muc-hai-long'
    expect((await enter('nuiXanh', rate, { source: 'reported', numerator: 5, denominator: 0 })).json().code).toBe(
      'indicator_parts_wrong',
    )
    expect((await enter('nuiXanh', rate, { source: 'reported', numerator: 30, denominator: 40 })).statusCode).toBe(204)
    expect((await show(rate)).values).toMatchObject({
      computed: null,
      reported: { value: 75, numerator: 30, denominator: 40 },
    })
    expect((await enter('head', rate, { source: 'reported', numerator: 1, denominator: 1 }, 1)).json().code).toBe(
      'not_allowed',
    )
    expect(
      (await enter('head', planted, { source: 'reported', value: 2, reason: 'Sở rà soát lại' }, 2)).statusCode,
    ).toBe(204)
  })
})

describe('a difference between reported and computed', () => {
  const told = (who: 'office' | 'nuiXanh' | 'head' | 'other') =>
    inTenant(space.services.database, space.tenantId, (trx) =>
      findUnread(trx, space.tenantId, space.people[who].personId, { kinds: ['indicator_differs'], limit: 50 }),
    )

  it('is listed until the office has looked it over, and told once', async () => {
    const { nuiXanh } = space.places
    const list = async (query = '') =>
      (await space.call.office('GET', `${space.path}/differences${query}`)).json().items
    space.clock.set('2026-03-02T08:30:00+07:00')
    const before = (await told('office')).length
    expect(
      (await enter('nuiXanh', planted, { source: 'reported', value: 5, reason: 'Đếm lại', on: '2025-01-01' }, 3))
        .statusCode,
    ).toBe(204)
    expect(await list()).toMatchObject([
      { indicator: planted, reported: 5, computed: 2, place: { id: nuiXanh }, periodName: 'Năm 2025' },
    ])
    const after = (await told('office')).length
    expect(after).toBe(before + 1)
    expect(await told('nuiXanh')).toHaveLength(after)
    expect(await told('head')).toHaveLength(after)
    expect(await told('other')).toEqual([])
    await freshen(space.services, space.tenantId, space.known)
    await space.keep('buoi-ra-quan', [
      { placeId: nuiXanh, values: { title: 'Ra quân', from: '2025-05-01', people: 12 } },
    ])
    await freshen(space.services, space.tenantId, space.known)
    expect((await told('office')).length).toBe(after)
    space.clock.set('2026-03-02T09:00:00+07:00')
    expect(
      (await enter('office', planted, { source: 'verified', value: 5, reason: 'Đã kiểm tra thực địa' }, 1)).statusCode,
    ).toBe(204)
    expect(await list()).toEqual([])
    expect(await list('?settled=shown')).toHaveLength(1)
  })

  it('comes when the records change, too', async () => {
    const { nuiXanh } = space.places
    await enter('nuiXanh', 'luot-nguoi-ra-quan', { source: 'reported', value: 12 })
    await space.keep('buoi-ra-quan', [
      { placeId: nuiXanh, values: { title: 'Ra quân nữa', from: '2025-06-01', people: 30 } },
    ])
    await freshen(space.services, space.tenantId, space.known)
    const items = (await space.call.office('GET', `${space.path}/differences`)).json().items
    expect(items).toMatchObject([{ indicator: 'luot-nguoi-ra-quan', reported: 12, computed: 42 }])
    const sheet = await space.call.office('GET', `${space.path}/differences/sheet?format=csv`)
    expect(sheet.statusCode).toBe(200)
    expect(sheet.body).toMatch(/Lượt người ra quân.Xã Núi Xanh.Năm 2025.12.42.-30.lượt/)
  })
})

describe('targets', () => {
  it('are set by the office, of one unit or of all, and judged by the better side', async () => {
    const set = (who: Who, placeId: string | null, value: number | null) =>
      space.call[who]('POST', `${space.path}/indicators/${planted}/targets`, {
        source: 'Kế hoạch 12/KH-UBND',
        targets: [{ placeId, on: '2025-01-01', value }],
      })
    expect((await set('nuiXanh', space.places.nuiXanh, 4)).statusCode).toBe(403)
    expect((await set('office', null, 2)).statusCode).toBe(204)
    expect((await show(planted)).values).toMatchObject({ target: 2, verdict: 'reached', judgedBy: 'verified' })
    await set('office', space.places.nuiXanh, 6)
    expect((await show(planted)).values).toMatchObject({ target: 6, verdict: 'missed' })
    await set('office', space.places.nuiXanh, null)
    expect((await show(planted)).values).toMatchObject({ target: 2 })
  })
})
