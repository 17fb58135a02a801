import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMeasuredSpace } from '../../../tests/support/indicator-space.ts'
import { freshen } from '../dirty/freshen.ts'

let space: Awaited<ReturnType<typeof openMeasuredSpace>>
let assignmentId: string
let dutyId: string
const programme = 'duong-hoa-nong-thon'

beforeAll(async () => {
  space = await openMeasuredSpace()
  const { nuiXanh, tanLap } = space.places
  await space.keep('tuyen-duong-hoa', [
    {
      placeId: nuiXanh,
      values: { roadName: 'Một', state: 'planted', plantedOn: '2025-08-01', length: 4, plantedLength: 3 },
    },
    {
      placeId: tanLap,
      values: { roadName: 'Hai', state: 'planted', plantedOn: '2025-08-01', length: 6, plantedLength: 2 },
    },
  ])
  await freshen(space.services, space.tenantId, space.known)
  const { assignments } = await space.assign([
    {
      text: 'Tổ chức trồng hoa trên các tuyến đường hoa của xã',
      leads: ['Ủy ban nhân dân xã Núi Xanh'],
      due: '2026-06-30',
    },
  ])
  assignmentId = assignments[0]?.id ?? ''
  const page = (await space.call.office('GET', `/api/assignments/${assignmentId}`)).json()
  dutyId = page.dutyId
})
afterAll(() => space.close())

const list = async (who: keyof typeof space.call = 'office') =>
  (await space.call[who]('GET', `/api/assignments/${assignmentId}/measures`)).json()
const tie = (who: keyof typeof space.call, body: object) =>
  space.call[who]('POST', `/api/assignments/${assignmentId}/measures`, { programme, ...body })

describe('what measures a duty', () => {
  it('is suggested by its words, and tied by the office alone', async () => {
    const { items, suggestions, may } = await list()
    expect(items).toEqual([])
    expect(may).toEqual({ tie: true })
    expect(suggestions[0]).toMatchObject({
      kind: 'register',
      code: 'tuyen-duong-hoa',
      name: 'Tuyến đường hoa',
      found: ['trồng hoa', 'đường hoa'],
    })
    expect((await tie('nuiXanh', { kind: 'indicator', code: 'tuyen-da-trong' })).statusCode).toBe(403)
    expect((await tie('office', { kind: 'indicator', code: 'khong-co' })).json().code).toBe('measure_not_found')
    expect((await tie('office', { kind: 'indicator', code: 'ty-le-trong-hoa', target: 100 })).statusCode).toBe(201)
    expect((await tie('office', { kind: 'indicator', code: 'ty-le-trong-hoa' })).json().code).toBe(
      'measure_already_tied',
    )
    expect(
      (await tie('office', { kind: 'register', code: 'tuyen-duong-hoa', target: 4, placeIds: null })).statusCode,
    ).toBe(201)
    expect((await tie('office', { kind: 'scorecard', code: 'xa-duong-hoa' })).statusCode).toBe(201)
    expect((await list()).suggestions.map(({ code }: { code: string }) => code)).not.toContain('tuyen-duong-hoa')
  })

  it('shows the three values where its lead stands, with how the first came about', async () => {
    const reported = await space.call.nuiXanh(
      'PUT',
      `${space.path}/indicators/ty-le-trong-hoa/value`,
      {
        on: '2026-02-01',
        placeId: space.places.nuiXanh,
        source: 'reported',
        numerator: 9,
        denominator: 10,
        reason: 'Đo lại',
      },
      { 'if-match': '"0"' },
    )
    expect(reported.statusCode).toBe(204)
    const { items } = await list('nuiXanh')
    const [indicator, register, scorecard] = items
    expect(indicator).toMatchObject({
      kind: 'indicator',
      name: 'Tỷ lệ chiều dài đường đã trồng hoa',
      target: 100,
      places: [{ name: 'Xã Núi Xanh' }],
      period: { name: 'Năm 2026' },
      together: { computed: 75, reported: 90, verified: null },
      attained: 0.75,
      units: [
        {
          place: { name: 'Xã Núi Xanh' },
          computed: {
            value: 75,
            words: [expect.stringContaining('Tử số: 3 (1 trên 1'), expect.stringContaining('Mẫu số: 4')],
          },
          reported: { value: 90, reason: 'Đo lại' },
          verified: null,
          differs: true,
        },
      ],
    })
    expect(register).toMatchObject({
      kind: 'register',
      places: null,
      counts: { draft: 0, submitted: 0, verified: 2 },
      attained: 0.5,
    })
    expect(scorecard).toMatchObject({ kind: 'scorecard', units: [{ place: { name: 'Xã Núi Xanh' } }] })
    const sheet = await space.call.nuiXanh('GET', `/api/assignments/${assignmentId}/measures/sheet?format=csv`)
    expect(sheet.statusCode).toBe(200)
    expect(sheet.body).toMatch(/Tính chung.Năm 2026.75.90..100/)
    expect(sheet.body).toContain('2 bản ghi đã xác nhận')
  })

  it('makes a place of those who may report', async () => {
    const enter = () =>
      space.call.other(
        'PUT',
        `${space.path}/indicators/muc-hai-long/value`,
        { on: '2026-02-01', placeId: space.places.nuiXanh, source: 'reported', numerator: 9, denominator: 10 },
        { 'if-match': '"0"' },
      )
    expect((await enter()).statusCode).toBe(403)
    const { assignments } = await space.assign([
      { text: 'Khảo sát mức hài lòng', leads: ['Sở Y tế'], due: '2026-06-30' },
    ])
    await space.call.office('POST', `/api/assignments/${assignments[0]?.id}/measures`, {
      programme,
      kind: 'indicator',
      code: 'muc-hai-long',
    })
    expect((await enter()).statusCode).toBe(204)
  })

  it('is untied with a reason, and hidden from who may not see the duty', async () => {
    const [first] = (await list()).items
    expect(
      (await space.call.office('POST', `/api/duty-measures/${first.id}/removal`, { reason: 'Gắn nhầm' })).statusCode,
    ).toBe(204)
    expect(
      (await space.call.office('POST', `/api/duty-measures/${first.id}/removal`, { reason: 'x' })).json().code,
    ).toBe('measure_not_found')
    expect((await list()).items).toHaveLength(2)
    expect((await space.call.tanLap('GET', `/api/assignments/${assignmentId}/measures`)).json().code).toBe(
      'assignment_not_found',
    )
  })

  it('may be tied to the duty as such, for all who lead it', async () => {
    expect(dutyId).toMatch(/-/)
    const tied = await space.call.office('POST', `/api/duties/${dutyId}/measures`, {
      programme,
      kind: 'indicator',
      code: 'tuyen-da-trong',
      placeIds: null,
    })
    expect(tied.statusCode).toBe(201)
    const item = (await list()).items.find(({ code }: { code: string }) => code === 'tuyen-da-trong')
    expect(item).toMatchObject({ isForAll: true, together: { computed: 2 } })
    expect((await space.call.nuiXanh('GET', `/api/duties/${dutyId}/measures`)).statusCode).toBe(403)
  })
})
