import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workRun } from '../../modules/indicators/run/work-run.ts'
import { checkProgramme } from '../../pack-kit/index.ts'
import { safeZoneProgramme } from '../../packs/an-toan-khu/index.ts'
import { hillForests } from '../packs/hill-forests/programme.ts'
import { openRegisterSpace, type RegisterSpace } from '../support/register-space.ts'

const register = '/api/registers/lo-rung-trong'
const programme = '/api/programmes/rung-trong-song-tra'
const plot = { plotName: 'Lô đồi Một', plantedOn: '2025-09-10', area: 4, aliveArea: 3.5, tree: 'melaleuca' }

let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace(safeZoneProgramme, hillForests)
})
afterAll(() => space.close())

const get = async (path: string, who: keyof RegisterSpace['call'] = 'office') => {
  const answer = await space.call[who]('GET', path)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

describe('a programme that only its own folder knows', () => {
  it('is in order, and stands in the list beside the other', async () => {
    expect(checkProgramme(hillForests)).toEqual([])
    const { items } = await get('/api/programmes')
    expect(items.map(({ code }: { code: string }) => code)).toEqual(['an-toan-khu', 'rung-trong-song-tra'])
    expect(items[0].registers).toHaveLength(30)
    expect(items[1].registers).toMatchObject([{ code: 'lo-rung-trong', may: { create: false } }])
    expect(Object.keys((await get(register)).schema.properties)).toContain('plotName')
  })

  it('takes a record from draft to confirmed, and shows it in list, map and sheet', async () => {
    const values = { ...plot, commune: space.places.nuiXanh, point: { type: 'Point', coordinates: [105.1, 9.7] } }
    const wrong = await space.call.nuiXanh('POST', `${register}/records`, { values: { ...values, area: -1 } })
    expect(wrong.json().code).toBe('register_record_wrong')
    let record = (await space.call.nuiXanh('POST', `${register}/records`, { values })).json()
    for (const [who, move] of [
      ['nuiXanh', 'submission'],
      ['office', 'verification'],
    ] as const) {
      const ifMatch = { 'if-match': `"${record.version}"` }
      record = (await space.call[who]('POST', `${register}/records/${record.id}/${move}`, {}, ifMatch)).json()
    }
    expect(record).toMatchObject({ title: 'Lô đồi Một', stage: 'verified' })
    expect((await get(`${register}/records?q=lo doi&filter=area:min:4`)).items).toHaveLength(1)
    const { points } = await get(`${register}/points?west=102&south=8&east=110&north=24`)
    expect(points).toMatchObject([{ id: record.id, longitude: 105.1, latitude: 9.7 }])
    const sheet = await space.call.office('GET', `${register}/records/sheet?format=csv`)
    expect(sheet.body).toContain('Lô đồi Một')
    expect((await space.call.office('GET', '/api/sheets/so-lo-rung-trong?format=csv')).body).toContain('Lô đồi Một')
  })

  it('computes its indicators, and judges its scorecard by them', async () => {
    const begun = await space.call.office('POST', `${programme}/indicator-runs`)
    expect(begun.statusCode).toBe(202)
    const run = { tenantId: space.tenantId, runId: begun.json().id }
    await workRun(space.services, space.programmes.indicators.programmes, run)
    const of = `on=2025-12-31&placeId=${space.places.nuiXanh}`
    expect((await get(`${programme}/indicators/dien-tich-rung-trong/value?${of}`)).values.computed.value).toBe(4)
    expect((await get(`${programme}/indicators/ty-le-cay-song/value?${of}`)).values.computed.value).toBe(87.5)
    const score = await get(`${programme}/scorecards/xa-phu-xanh/places/${space.places.nuiXanh}?on=2026-03-02`)
    expect(score).toMatchObject({ met: 1, notMet: 0, unknown: 0 })
    const grid = await get(`${programme}/evaluation?on=2025-12-31&scope=with_value`)
    expect(grid.rows.map(({ place }: { place: { name: string } }) => place.name)).toContain('Xã Núi Xanh')
  })

  it('leaves the other programme as it was', async () => {
    const { items } = await get('/api/programmes/an-toan-khu/indicator-runs')
    expect(items).toEqual([])
    expect((await get('/api/registers/di-tich/records')).items).toEqual([])
  })
})
