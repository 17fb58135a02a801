import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { freshen } from '../dirty/freshen.ts'

let space: Awaited<ReturnType<typeof openIndicatorSpace>>
const indicator = 'ty-le-trong-hoa'

beforeAll(async () => {
  space = await openIndicatorSpace()
  const { nuiXanh, tanLap } = space.places
  const road = { state: 'planted', plantedOn: '2025-08-01', length: 4, plantedLength: 3 }
  await space.keep('tuyen-duong-hoa', [
    { placeId: nuiXanh, values: { ...road, roadName: 'Một' } },
    { placeId: tanLap, values: { ...road, roadName: 'Hai' } },
  ])
  await freshen(space.services, space.tenantId, space.known)
  await enter('nuiXanh', { numerator: 9, denominator: 10, reason: 'Đo lại' })
  await enter('tanLap', { numerator: 75, denominator: 100 })
})
afterAll(() => space.close())

const enter = async (
  who: 'nuiXanh' | 'tanLap',
  given: object,
  source = 'reported',
  by: keyof typeof space.call = who,
) => {
  const body = { on: '2026-02-01', placeId: space.places[who], source, ...given }
  const entered = await space.call[by]('PUT', `${space.path}/indicators/${indicator}/value`, body, {
    'if-match': '"0"',
  })
  expect(entered.statusCode, entered.body).toBe(204)
}
const list = async (query = '') => (await space.call.office('GET', `${space.path}/differences?${query}`)).json().items

describe('differences', () => {
  it('are what agencies report otherwise than the data say, with who must act', async () => {
    const [difference, ...rest] = await list()
    expect(rest).toEqual([])
    expect(difference).toMatchObject({
      indicator,
      place: { name: 'Xã Núi Xanh' },
      computed: 75,
      reported: 90,
      verified: null,
      reason: 'Đo lại',
      organization: { name: 'Ủy ban nhân dân xã Núi Xanh' },
    })
  })

  it.each([
    ['awaits=office', 1],
    ['awaits=agency', 0],
    [`indicator=${indicator}`, 1],
    ['indicator=tuyen-da-trong', 0],
  ])('narrowed by %s are %i', async (query, count) => {
    expect(await list(query)).toHaveLength(count)
    const sheet = await space.call.office('GET', `${space.path}/differences/sheet?format=csv&${query}`)
    expect(sheet.body.includes('Xã Núi Xanh')).toBe(count > 0)
  })

  it('are settled once the office has verified, and shown when asked for', async () => {
    await enter('nuiXanh', { numerator: 3, denominator: 4, reason: 'Theo sổ' }, 'verified', 'office')
    expect(await list()).toEqual([])
    expect(await list('awaits=office&settled=shown')).toEqual([])
    expect(await list('settled=shown')).toMatchObject([{ verified: 75 }])
  })
})
