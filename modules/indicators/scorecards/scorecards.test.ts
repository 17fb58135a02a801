import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { freshen } from '../dirty/freshen.ts'

let space: IndicatorSpace
const scorecard = '/scorecards/xa-duong-hoa'
beforeAll(async () => {
  space = await openIndicatorSpace()
  const { nuiXanh } = space.places
  await space.keep('tuyen-duong-hoa', [
    {
      placeId: nuiXanh,
      on: '2025-08-05',
      values: { roadName: 'Một', state: 'planted', plantedOn: '2025-08-01', length: 4, plantedLength: 2 },
    },
  ])
  await freshen(space.services, space.tenantId, space.known)
})
afterAll(() => space.close())

const call = (method: 'GET' | 'POST', path: string, body?: object, who: 'office' | 'nuiXanh' = 'office') =>
  space.call[who](method, `${space.path}${scorecard}${path}`, body)
const rowOf = async (on: string, placeId: string) =>
  (await call('GET', `?on=${on}`)).json().rows.find((row: { place: { id: string } }) => row.place.id === placeId)
const partOf = async (on: string, at: number) =>
  (await call('GET', `/places/${space.places.nuiXanh}?on=${on}`)).json().criteria[0].parts[at]

describe('a scorecard', () => {
  it('says what is met, missed and unknown by the rules of the day; a unit without records is unknown', async () => {
    const { nuiXanh, tanLap } = space.places
    expect(await rowOf('2025-12-31', nuiXanh)).toMatchObject({
      group: null,
      met: 0,
      notMet: 0,
      unknown: 2,
      verdicts: ['unknown', 'unknown'],
    })
    expect(await partOf('2025-12-31', 1)).toMatchObject({ verdict: 'met', value: 1, threshold: { requirement: 'yes' } })
    expect(await rowOf('2025-12-31', tanLap)).toMatchObject({ unknown: 2 })
    expect((await call('GET', '?on=2019-01-01')).json()).toMatchObject({ ruleSet: null })
    expect((await call('GET', `/places/${nuiXanh}?on=2019-01-01`)).json().code).toBe('indicator_unit_unknown')
  })

  it('counts records as the register stood on the day', async () => {
    expect(await partOf('2025-08-04', 1)).toMatchObject({ verdict: 'unknown', value: null, why: 'no_value' })
  })

  it('takes the groups and thresholds a province settles, dated, and says what they rest on', async () => {
    const { nuiXanh } = space.places
    const groups = {
      groups: [{ placeId: nuiXanh, group: 'hill', validFrom: '2025-07-01', source: 'Quyết định 5/QĐ-UBND' }],
    }
    expect((await call('POST', '/groups', groups, 'nuiXanh')).statusCode).toBe(403)
    expect((await call('POST', '/groups', groups)).statusCode).toBe(204)
    expect((await call('POST', '/groups', groups)).json().code).toBe('scorecard_group_overlaps')
    expect(await partOf('2025-12-31', 0)).toMatchObject({
      verdict: 'met',
      value: 50,
      unit: '%',
      used: { indicator: 'ty-le-trong-hoa', periodName: 'Năm 2025', source: 'computed' },
    })
    expect(await partOf('2026-02-01', 0)).toMatchObject({ verdict: 'unknown', why: 'unsettled' })
    const threshold = {
      ruleSet: '2026',
      criterion: 'planting',
      part: 'share',
      groups: ['hill'],
      requirement: 'atLeast',
      amount: 65,
      validFrom: '2026-01-01',
      source: 'Kế hoạch 9/KH-UBND',
    }
    expect((await call('POST', '/thresholds', { thresholds: [{ ...threshold, part: 'khác' }] })).json().code).toBe(
      'scorecard_threshold_wrong',
    )
    expect((await call('POST', '/thresholds', { thresholds: [{ ...threshold, amount: null }] })).json().code).toBe(
      'scorecard_threshold_wrong',
    )
    expect((await call('POST', '/thresholds', { thresholds: [threshold] })).statusCode).toBe(204)
    expect(await partOf('2026-02-01', 0)).toMatchObject({
      verdict: 'not_met',
      missingBy: 15,
      threshold: { amount: 65, source: 'Kế hoạch 9/KH-UBND' },
    })
    const settings = (await call('GET', '/settings')).json()
    expect(settings.unsettled).toMatchObject([
      { ruleSet: '2026', criterion: 'planting', part: 'share', groups: ['hill'] },
    ])
    const [{ id }] = settings.thresholds
    expect(
      (await call('POST', `/settings/${id}/withdrawal`, { kind: 'threshold', reason: 'Ghi nhầm' })).statusCode,
    ).toBe(204)
    expect((await call('POST', `/settings/${id}/withdrawal`, { kind: 'threshold', reason: 'x' })).statusCode).toBe(404)
    expect(await partOf('2026-02-01', 0)).toMatchObject({ why: 'unsettled' })
    expect((await call('GET', '/settings')).json().thresholds).toMatchObject([{ withdrawal: { reason: 'Ghi nhầm' } }])
  })
})

describe('a part that people judge', () => {
  const judgement = {
    ruleSet: '2021',
    criterion: 'people',
    part: 'rules',
    validFrom: '2025-09-01',
    value: true,
    reason: 'Quy ước của ba ấp đã được công nhận',
    evidence: 'Quyết định 12/QĐ-UBND',
  }
  const judge = (more: object = {}, who: keyof IndicatorSpace['call'] = 'office') =>
    space.call[who]('POST', `${space.path}${scorecard}/judgements`, {
      ...judgement,
      placeId: space.places.nuiXanh,
      ...more,
    })
  const judged = async (on: string, who: keyof IndicatorSpace['call'] = 'office') =>
    (await space.call[who]('GET', `${space.path}${scorecard}/places/${space.places.nuiXanh}?on=${on}`)).json()

  it.each([
    ['office', 204],
    ['specialist', 204],
    ['nuiXanh', 403],
    ['tanLap', 403],
    ['other', 403],
  ] as const)('is judged by the office and the agency named as keeper: %s %i', async (who, status) => {
    expect((await judged('2025-12-31', who)).may.judge).toBe(status === 204)
    expect((await judge({ validFrom: '2025-08-01', value: false }, who)).statusCode).toBe(status)
  })

  it('counts from its day on, with who, why and by which document; a newer one takes its place, all stay', async () => {
    expect((await judge()).statusCode).toBe(204)
    const { criteria, missing } = await judged('2025-12-31')
    expect(criteria[1]).toMatchObject({ code: 'people', verdict: 'met' })
    expect(criteria[1].parts[0]).toMatchObject({
      isJudged: true,
      value: true,
      judgement: { reason: judgement.reason, evidence: judgement.evidence, validFrom: '2025-09-01' },
    })
    expect(missing.evidence).not.toContain('Nhân dân tham gia')
    expect((await judged('2025-08-31')).criteria[1]).toMatchObject({ verdict: 'not_met' })
    expect((await judged('2025-07-15')).criteria[1]).toMatchObject({ verdict: 'unknown' })
    expect((await judge({ value: null, reason: 'Đánh giá nhầm' })).statusCode).toBe(204)
    const after = await judged('2025-12-31')
    expect(after.criteria[1]).toMatchObject({ verdict: 'unknown', parts: [{ judgement: { reason: 'Đánh giá nhầm' } }] })
    expect(after.missing.evidence).toContain('Nhân dân tham gia')
  })

  it.each([
    ['no reason', { reason: ' ' }, 'invalid_request'],
    ['a number where yes or no is asked', { value: 3 }, 'scorecard_judgement_wrong'],
    ['a part that is measured', { criterion: 'planting', part: 'share' }, 'scorecard_judgement_wrong'],
    ['a day of other rules', { validFrom: '2026-02-01' }, 'scorecard_judgement_wrong'],
    ['rules there are not', { ruleSet: '1999' }, 'scorecard_judgement_wrong'],
    ['a unit that never was', { placeId: '01890000-0000-7000-8000-000000000000' }, 'indicator_unit_unknown'],
  ])('is refused with %s', async (_, more, code) => {
    expect((await judge(more)).json().code).toBe(code)
  })
})

describe('the outlook of a unit', () => {
  it('is what its register says, and how late that is', async () => {
    await space.keep('lo-trinh-duong-hoa', [
      {
        placeId: space.places.nuiXanh,
        on: '2025-08-20',
        values: { plannedOn: '2026-12-31', forecastOn: '2027-12-31' },
      },
    ])
    const { outlook } = await rowOf('2025-12-31', space.places.nuiXanh)
    expect(outlook).toEqual({
      plannedOn: '2026-12-31',
      reachedOn: null,
      year: 2027,
      source: 'register',
      yearsLate: 1,
      words:
        'Kế hoạch công nhận: năm 2026; dự kiến đạt: năm 2027 (theo sổ “Lộ trình đường hoa”), chậm 1 năm so với kế hoạch.',
    })
    expect((await rowOf('2025-12-31', space.places.tanLap)).outlook).toMatchObject({ year: null, source: null })
  })

  it('was not known before it was written down', async () => {
    expect((await rowOf('2025-08-10', space.places.nuiXanh)).outlook).toMatchObject({ plannedOn: null, year: null })
  })
})

describe('a scorecard as a sheet', () => {
  it.each([
    ['all units', '/sheet?on=2025-12-31&format=csv', ['Xã Núi Xanh', 'Năm dự kiến đạt', '2027']],
    ['one unit', '', ['Quy ước', 'Trồng hoa', 'Đạt']],
  ])('has the rows of the screen: %s', async (_, path, words) => {
    const own = path === '' ? `/places/${space.places.nuiXanh}/sheet?on=2025-12-31&format=csv` : path
    const answer = await call('GET', own)
    expect(answer.statusCode).toBe(200)
    for (const word of words) expect(answer.body.toLowerCase()).toContain(word.toLowerCase())
  })
})
