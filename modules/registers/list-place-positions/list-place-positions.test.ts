import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

const enter = async (commune: string, roadName: string, longitude: number, latitude: number) => {
  const values = { roadName, commune, state: 'planned', start: { type: 'Point', coordinates: [longitude, latitude] } }
  const answer = await space.call.specialist('POST', '/api/registers/tuyen-duong-hoa/records', { values })
  expect(answer.statusCode, answer.body).toBe(201)
}

it('tells where places lie by the middle of their records, whatever one of them says', async () => {
  const path = '/api/programmes/duong-hoa-nong-thon/place-positions'
  expect((await space.call.other('GET', path)).json()).toEqual({ items: [] })
  await enter(space.places.nuiXanh, 'Một', 105.1, 9.5)
  await enter(space.places.nuiXanh, 'Hai', 105.2, 9.6)
  await enter(space.places.nuiXanh, 'Ba', 112, 20)
  const { items } = (await space.call.other('GET', path)).json()
  expect(items).toEqual([{ placeId: space.places.nuiXanh, longitude: 105.2, latitude: 9.6, records: 3 }])
})

it('of no programme there are none', async () => {
  expect((await space.call.other('GET', '/api/programmes/khong-co/place-positions')).statusCode).toBe(404)
})
