import { afterAll, beforeAll, expect, it } from 'vitest'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { freshen } from '../dirty/freshen.ts'

let space: IndicatorSpace
beforeAll(async () => {
  space = await openIndicatorSpace()
  await space.keep('tuyen-duong-hoa', [
    {
      placeId: space.places.nuiXanh,
      values: { roadName: 'Chưa đo', state: 'planted', plantedOn: '2025-03-01', length: 0, plantedLength: 0 },
    },
  ])
  await freshen(space.services, space.tenantId, space.known)
})
afterAll(() => space.close())

it('a rate whose denominator is 0 has no value, and says so in words', async () => {
  const of = `on=2025-12-31&placeId=${space.places.nuiXanh}`
  const { values } = (await space.call.office('GET', `${space.path}/indicators/ty-le-trong-hoa/value?${of}`)).json()
  expect(values.computed).toMatchObject({ value: null, denominator: 0, why: 'denominator_zero' })
  expect(values.computed.words[0]).toBe('Mẫu số bằng 0.')
})

it('a reported rate with a denominator of 0 is refused', async () => {
  const answer = await space.call.nuiXanh(
    'PUT',
    `${space.path}/indicators/ty-le-trong-hoa/value`,
    { on: '2025-12-31', placeId: space.places.nuiXanh, source: 'reported', numerator: 3, denominator: 0, reason: 'Đo' },
    { 'if-match': '"0"' },
  )
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'indicator_parts_wrong'])
})
