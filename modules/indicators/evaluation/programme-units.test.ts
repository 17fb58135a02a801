import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { insertRecognitions } from '../../recognitions/index.ts'
import { freshen } from '../dirty/freshen.ts'

const share = 'ty-le-trong-hoa'
const planted = 'tuyen-da-trong'

let space: IndicatorSpace
let anBinh: string
let binhHoa: string

beforeAll(async () => {
  space = await openIndicatorSpace({ ...flowerRoads, about: { words: 'Đường hoa ở xã', recognition: 'xa-atk' } })
  const { nuiXanh, tanLap } = space.places
  const find = async (words: string, on: string) =>
    (await space.call.office('GET', `/api/places?on=${on}&level=commune&words=${encodeURIComponent(words)}`)).json()
      .items[0].id
  anBinh = await find('an bình', '2024-01-01')
  binhHoa = await find('bình hòa', '2026-01-01')
  const road = (placeId: string, on: string, length: number, plantedLength: number) => ({
    placeId,
    on,
    values: { roadName: `${on} ${length}`, state: 'planted', plantedOn: on, length, plantedLength },
  })
  await space.keep('tuyen-duong-hoa', [
    road(anBinh, '2022-03-01', 4, 1),
    road(anBinh, '2024-03-01', 4, 3),
    road(nuiXanh, '2023-08-01', 10, 8),
  ])
  const recognised = (placeId: string, validFrom: string) => ({
    kind: 'xa-atk',
    placeId,
    status: 'recognised' as const,
    validFrom,
    validTo: null,
    decisionNumber: '7/QĐ-ST',
    decisionOn: null,
    decisionIssuer: null,
    note: null,
    certainty: 'confirmed' as const,
    reorganizationId: null,
  })
  await inTenant(space.services.database, space.tenantId, (trx) =>
    insertRecognitions(
      trx,
      { tenantId: space.tenantId, personId: space.people.office.personId },
      [recognised(anBinh, '2023-05-01'), recognised(tanLap, '2025-07-01')],
      space.clock.now(),
    ),
  )
  await freshen(space.services, space.tenantId, space.known)
})
afterAll(() => space.close())

type Row = { place: { id: string; name: string }; recognised: string }
const json = async (path: string) => {
  const answer = await space.call.office('GET', `${space.path}${path}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}
const csv = async (path: string) => {
  const answer = await space.call.office('GET', `${space.path}${path}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.body
}
const idsOf = ({ rows }: { rows: Row[] }) =>
  rows.map(({ place, recognised }): [string, string] => [place.id, recognised])

describe('units a programme is about', () => {
  it('are those recognised at the time of the figures; the others come when asked for, nothing empty ever', async () => {
    const own = await json(`/evaluation?on=2024-12-31&indicators=${planted},${share}`)
    expect(own.scope).toMatchObject({ name: 'recognised', kind: { code: 'xa-atk' } })
    expect(own.programme.about).toBe('Đường hoa ở xã')
    expect(idsOf(own)).toEqual([[anBinh, 'yes']])
    expect(own.silent).toEqual([])
    const all = await json(`/evaluation?on=2024-12-31&indicators=${planted},${share}&scope=with_value`)
    expect(new Map(idsOf(all))).toEqual(
      new Map([
        [anBinh, 'yes'],
        [space.places.nuiXanh, 'no'],
      ]),
    )
    const before = await json(`/evaluation?on=2022-12-31&indicators=${planted}`)
    expect(idsOf(before)).toEqual([])
    expect(await csv(`/evaluation/sheet?on=2024-12-31&indicators=${planted}&format=csv`)).toContain('Xã An toàn khu')
  })

  it('are followed into what they became, of which nothing is said that nobody recorded', async () => {
    const after = await json(`/evaluation?on=2025-12-31&indicators=${planted}`)
    expect(idsOf(after)).toEqual([[binhHoa, 'unclear']])
    expect(after.silent.map(({ id }: { id: string }) => id)).toEqual([space.places.tanLap])
    const restated = await json(`/evaluation?on=2024-12-31&indicators=${planted}&units=restated`)
    expect(idsOf(restated)).toEqual([[binhHoa, 'unclear']])
  })

  it('are grouped by who keeps the register the figures are made from', async () => {
    const { columns } = await json('/evaluation?on=2024-12-31')
    const groupOf = (code: string) => columns.find((column: { code: string }) => column.code === code)?.group
    expect(groupOf(planted)).toEqual(groupOf(share))
    expect(groupOf(planted).name).not.toBe('')
    expect(groupOf('muc-hai-long')).toEqual({ key: 'bao-cao', name: 'Cơ quan, xã báo cáo' })
  })

  it('narrow trends and moves alike', async () => {
    const trendOf = async (query: string) =>
      (await json(`/indicators/${planted}/trend${query}`)).series.map(({ place }: Row) => place.id)
    expect(await trendOf('')).not.toContain(space.places.nuiXanh)
    expect(await trendOf('')).toContain(anBinh)
    expect(await trendOf('?scope=with_value')).toContain(space.places.nuiXanh)
    const moved = async (query: string) =>
      (await json(`/moves?on=2023-06-30${query}`)).items.map(({ place }: Row) => place.id)
    expect(await moved('')).not.toContain(space.places.nuiXanh)
  })

  it('stand beside the others, indicator by indicator', async () => {
    const { kind, items } = await json('/comparison?on=2024-12-31')
    expect(kind.code).toBe('xa-atk')
    const of = (code: string) => items.find(({ indicator }: { indicator: { code: string } }) => indicator.code === code)
    expect(of(planted)).toMatchObject({
      recognised: { average: 2, known: 1 },
      others: { average: 1, known: 1 },
      standing: 'better',
    })
    expect(of(share)).toMatchObject({ recognised: { value: 50 }, others: { value: 80 }, standing: 'worse' })
    expect(of('muc-hai-long')).toMatchObject({ standing: null })
    expect(await csv('/comparison/sheet?on=2024-12-31&format=csv')).toContain('Kém hơn')
  })
})

describe('every indicator of one unit', () => {
  it('over its periods, of its own time or of all that became it', async () => {
    const lineOf = ({
      lines,
    }: {
      lines: { indicator: { code: string }; periods: { name: string }[]; values: number[] }[]
    }) => {
      const line = lines.find(({ indicator }) => indicator.code === planted)
      return line?.values[line.periods.findIndex(({ name }) => name === 'Năm 2024')]
    }
    expect(lineOf(await json(`/units/${anBinh}/trends`))).toBe(2)
    expect(lineOf(await json(`/units/${binhHoa}/trends`))).toBeNull()
    expect(lineOf(await json(`/units/${binhHoa}/trends?units=restated`))).toBe(2)
    expect(await csv(`/units/${anBinh}/trends/sheet?format=csv`)).toContain('Năm 2024: 2')
    const gone = await space.call.office('GET', `${space.path}/units/01890000-0000-7000-8000-000000000001/trends`)
    expect(gone.json().code).toBe('indicator_unit_unknown')
  })
})

describe('one value', () => {
  it('is told as then and by units of today, and leads to its records', async () => {
    const shown = await json(`/indicators/${share}/value?placeId=${anBinh}&on=2024-12-31`)
    expect(shown.values.computed).toMatchObject({ value: 50 })
    expect(shown.values.computed.numeratorFrom.filter).toContain(`commune:is:${anBinh}`)
    expect(shown.values.computed.numeratorFrom.filter).toContain('state:is:planted')
    expect(shown.restated).toMatchObject([
      { place: { id: binhHoa }, values: { computed: 50, reported: null }, from: [{ id: anBinh }] },
    ])
    const still = await json(`/indicators/${share}/value?placeId=${space.places.nuiXanh}&on=2025-12-31`)
    expect(still.restated).toEqual([])
  })

  it('of what people enter stands in the evaluation as verified, else as reported', async () => {
    const contentment = 'muc-hai-long'
    const enter = (source: string, numerator: number) =>
      space.call.office(
        'PUT',
        `${space.path}/indicators/${contentment}/value`,
        { on: '2024-06-30', placeId: anBinh, source, numerator, denominator: 100, reason: 'Khảo sát' },
        { 'if-match': '"0"' },
      )
    expect((await enter('verified', 80)).statusCode).toBe(204)
    const cellOf = async (source: string) =>
      (await json(`/evaluation?on=2024-12-31&indicators=${planted},${contentment}&source=${source}`)).rows[0]?.cells[1]
    expect(await cellOf('computed')).toMatchObject({ value: 80 })
    expect((await cellOf('reported')) ?? null).toBeNull()
  })
})
