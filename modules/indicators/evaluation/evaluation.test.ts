import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { insertRecognitions } from '../../recognitions/index.ts'
import { freshen } from '../dirty/freshen.ts'

let space: IndicatorSpace
let anBinh: string
let binhHoaOld: string
let binhHoa: string
const share = 'ty-le-trong-hoa'
const planted = 'tuyen-da-trong'

beforeAll(async () => {
  space = await openIndicatorSpace()
  const find = async (words: string, on: string) =>
    (await space.call.office('GET', `/api/places?on=${on}&level=commune&words=${encodeURIComponent(words)}`)).json()
      .items[0].id
  anBinh = await find('an bình', '2024-01-01')
  binhHoa = await find('bình hòa', '2026-01-01')
  binhHoaOld = (
    await space.call.office('GET', `/api/places?on=2024-01-01&level=commune&words=${encodeURIComponent('bình hoà')}`)
  )
    .json()
    .items.find((item: { id: string }) => item.id !== binhHoa).id
  const road = (placeId: string, on: string, length: number, plantedLength: number) => ({
    placeId,
    on,
    values: { roadName: `${on} ${length}`, state: 'planted', plantedOn: on, length, plantedLength },
  })
  await space.keep('tuyen-duong-hoa', [
    road(anBinh, '2022-03-01', 4, 1),
    road(anBinh, '2024-03-01', 4, 3),
    road(binhHoaOld, '2023-03-01', 8, 8),
    road(space.places.nuiXanh, '2025-08-01', 10, 5),
  ])
  await inTenant(space.services.database, space.tenantId, (trx) =>
    insertRecognitions(
      trx,
      { tenantId: space.tenantId, personId: space.people.office.personId },
      [
        {
          kind: 'xa-atk',
          placeId: anBinh,
          status: 'recognised',
          validFrom: '2023-05-01',
          validTo: null,
          decisionNumber: '7/QĐ-ST',
          decisionOn: null,
          decisionIssuer: null,
          note: null,
          certainty: 'confirmed',
          reorganizationId: null,
        },
      ],
      space.clock.now(),
    ),
  )
  await freshen(space.services, space.tenantId, space.known)
})
afterAll(() => space.close())

const get = async (path: string, who: keyof IndicatorSpace['call'] = 'office') => {
  const answer = await space.call[who]('GET', `${space.path}${path}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer
}
const json = async (path: string) => (await get(path)).json()
const sheetOf = async (path: string) => {
  const [picture = '', query = ''] = path.split('?')
  return (await get(`${picture}/sheet?${query}&format=csv`)).body
}

describe('the programme page', () => {
  it('tells units of their time, or of today', async () => {
    const then = await json(`/evaluation?on=2024-12-31&indicators=${planted},${share}`)
    const cells = (grid: typeof then, id: string) =>
      grid.rows
        .find((row: { place: { id: string } }) => row.place.id === id)
        ?.cells.map((cell: { value: number } | null) => cell?.value ?? null)
    expect(cells(then, anBinh)).toEqual([2, 50])
    expect(cells(then, binhHoaOld)).toEqual([1, 100])
    expect(cells(then, binhHoa)).toBeUndefined()
    expect(then.province.map((cell: { value: number }) => cell.value)).toEqual([3, 75])
    const today = await json(`/evaluation?on=2024-12-31&indicators=${planted},${share}&units=restated`)
    expect(today.units).toMatchObject({ basis: 'restated' })
    expect(cells(today, binhHoa)).toEqual([3, 75])
    expect(cells(today, anBinh)).toBeUndefined()
    const merged = await json(`/evaluation?on=2025-12-31&indicators=${planted},${share}`)
    expect(cells(merged, binhHoa)).toEqual([3, 75])
    expect(await sheetOf(`/evaluation?on=2024-12-31&indicators=${planted},${share}`)).toContain('Toàn tỉnh')
  })

  it('follows one indicator over its periods', async () => {
    const trend = await json(`/indicators/${planted}/trend`)
    const at = (year: number) => trend.periods.findIndex(({ name }: { name: string }) => name === `Năm ${year}`)
    const of = (id: string) =>
      trend.series.find(({ place }: { place: { id: string } | null }) => place?.id === id)?.values
    expect([2022, 2023, 2024, 2025].map((year) => of(anBinh)[at(year)])).toEqual([1, 1, 2, null])
    expect(of(binhHoa)[at(2025)]).toBe(3)
    expect(trend.province[at(2025)]).toBe(4)
    expect(await sheetOf(`/indicators/${planted}/trend`)).toContain('Năm 2024')
  })

  it('sets recognised units before and after, and beside the others', async () => {
    const effect = await json(`/indicators/${planted}/recognition?kind=xa-atk`)
    expect(effect.places).toMatchObject([
      {
        place: { id: anBinh },
        recognisedFrom: '2023-05-01',
        before: { name: 'Năm 2022', value: 1 },
        after: { name: 'Năm 2024', value: 2 },
        change: 1,
        move: 'better',
      },
    ])
    const year = (name: string) => effect.periods.find((period: { name: string }) => period.name === name)
    expect(year('Năm 2022')).toMatchObject({ recognised: { of: 0 }, unclear: 0 })
    expect(year('Năm 2024')).toMatchObject({ recognised: { value: 2, known: 1 }, others: { value: 1 } })
    expect(year('Năm 2025')).toMatchObject({ recognised: { of: 0 }, unclear: 1 })
    expect(await sheetOf(`/indicators/${planted}/recognition`)).toContain('01/05/2023')
    expect(
      (await space.call.office('GET', `${space.path}/indicators/${planted}/recognition?kind=khac`)).json().code,
    ).toBe('indicator_recognition_unknown')
  })

  it('names what moved since the period before, what turned first', async () => {
    await space.call.office('POST', `${space.path}/indicators/${share}/targets`, {
      source: 'Kế hoạch',
      targets: [
        { placeId: null, on: '2024-01-01', value: 45 },
        { placeId: null, on: '2023-01-01', value: 45 },
      ],
    })
    const moves = await json('/moves?on=2024-06-30')
    expect(moves.items[0]).toMatchObject({
      indicator: { code: share },
      place: { id: anBinh },
      before: { value: 25 },
      after: { value: 50 },
      move: 'better',
      verdict: 'reached',
      turned: true,
    })
    expect(moves.counts).toMatchObject({ worse: 0 })
    expect(await sheetOf('/moves?on=2024-06-30')).toContain('Tốt lên')
  })

  it('keeps values of a closed register to its keepers, those of an area to the area', async () => {
    const { nuiXanh, tanLap } = space.places
    await space.keep('buoi-ra-quan', [
      { placeId: nuiXanh, values: { title: 'Một', from: '2025-09-01', people: 7 } },
      { placeId: tanLap, values: { title: 'Hai', from: '2025-09-01', people: 9 } },
    ])
    await freshen(space.services, space.tenantId, space.known)
    const seen = async (who: keyof IndicatorSpace['call']) => {
      const grid = (await get('/evaluation?on=2025-12-31&indicators=luot-nguoi-ra-quan', who)).json()
      return grid.rows.flatMap(
        ({ place, cells: [cell] }: { place: { id: string }; cells: ({ value: number } | null)[] }) =>
          cell && [nuiXanh, tanLap].includes(place.id) ? cell.value : [],
      )
    }
    expect((await seen('office')).toSorted()).toEqual([7, 9])
    expect(await seen('nuiXanh')).toEqual([7])
    expect(await seen('other')).toEqual([])
    expect((await space.call.other('GET', `${space.path}/indicators/luot-nguoi-ra-quan/trend`)).json().code).toBe(
      'indicator_not_found',
    )
    expect((await json('/indicators')).items).toHaveLength(5)
  })
})
