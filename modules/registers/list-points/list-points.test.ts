import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

const path = '/api/registers/tuyen-duong-hoa'
let space: RegisterSpace
const ids: string[] = []
beforeAll(async () => {
  space = await openRegisterSpace()
  for (let index = 0; index < 6; index += 1) {
    const values = {
      roadName: `Đường ${index}`,
      commune: space.places.nuiXanh,
      state: index < 3 ? 'planned' : 'abandoned',
      start: { type: 'Point', coordinates: [105 + index / 10, 10] },
      route: {
        type: 'LineString',
        coordinates: [
          [105, 9],
          [105.5, 9.5 + index / 10],
          [106, 10],
        ],
      },
      park: {
        type: 'Polygon',
        coordinates: [
          [
            [105, 10],
            [105.2, 10],
            [105.2, 10.4],
            [105, 10],
          ],
        ],
      },
    }
    ids.push((await space.call.specialist('POST', `${path}/records`, { values })).json().id)
  }
})
afterAll(() => space.close())

type Point = { id: string; longitude: number; latitude: number }
const box = 'west=104&south=8&east=107&north=12'
const points = async (query: string): Promise<Point[]> => {
  const answer = await space.call.other('GET', `${path}/points?${query}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().points
}
const found = async (query: string) =>
  (await points(query)).map(({ id }) => ids.indexOf(id)).toSorted((one, other) => one - other)

it('shows the records of a box, at a point of theirs', async () => {
  expect(await found(`${box}&field=start`)).toEqual([0, 1, 2, 3, 4, 5])
  expect(await found('west=105.05&south=10&east=105.25&north=10&field=start')).toEqual([1, 2])
  const middles = (await points(`${box}&field=route`)).map(({ latitude }) => latitude)
  expect(middles.toSorted((one, other) => one - other)).toEqual([9.5, 9.6, 9.7, 9.8, 9.9, 10])
  const [park] = await points(`${box}&field=park`)
  expect([park?.longitude, park?.latitude]).toEqual([expect.closeTo(105.1), expect.closeTo(10.2)])
  expect(await found('west=1&south=1&east=2&north=2')).toEqual([])
})

it('narrowed as a list is', async () => {
  expect(await found(`${box}&field=start&filter=state:is:planned`)).toEqual([0, 1, 2])
  expect(await found(`${box}&field=start&q=duong 4`)).toEqual([4])
  expect(await found(`${box}&field=start&filter=households:unknown&filter=state:is:abandoned`)).toEqual([3, 4, 5])
  expect(await found(`${box}&field=start&stage=verified`)).toEqual([])
})

it('follows what becomes of a record', async () => {
  await space.call.specialist('PATCH', `${path}/records/${ids[0]}`, { values: { start: null } }, { 'if-match': '"1"' })
  await space.call.specialist('POST', `${path}/records/${ids[1]}/removal`, { note: 'Nhầm' }, { 'if-match': '"1"' })
  expect(await found(`${box}&field=start`)).toEqual([2, 3, 4, 5])
})

it.each([
  ['west=105&south=9&east=104&north=10'],
  ['west=105&south=9&east=200&north=10'],
  [`${box}&field=length`],
  [`${box}&field=khac`],
  ['west=105'],
])('%s is refused', async (query) => {
  expect((await space.call.other('GET', `${path}/points?${query}`)).statusCode).toBe(400)
})

it('counts them by cells where there are more than a map can show', async () => {
  const client = new Client({ connectionString: space.url })
  await client.connect()
  await client.query(
    `insert into register_point (tenant_id, record_id, field, register, longitude, latitude)
     select $1, gen_random_uuid(), 'start', 'tuyen-duong-hoa', 105 + (n % 2), 10.5 from generate_series(1, 5001) n`,
    [space.tenantId],
  )
  await client.end()
  const answer = (await space.call.other('GET', `${path}/points?${box}&field=start`)).json()
  expect(answer.points).toEqual([])
  const counts: number[] = answer.cells.map(({ count }: { count: number }) => count)
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(5005)
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(2500)
  expect(answer.cells.length).toBeLessThan(10)
})
