import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { type TakenOverValue, takeOverValues } from './take-over-values.ts'

let space: IndicatorSpace
beforeAll(async () => {
  space = await openIndicatorSpace()
})
afterAll(() => space.close())

const entered = flowerRoads.indicators.find(({ source }) => source.kind === 'entered')
const computed = flowerRoads.indicators.find(({ source }) => source.kind === 'computed')

const given = (more: Partial<TakenOverValue> = {}): TakenOverValue => ({
  indicator: entered?.code ?? '',
  placeId: space.places.nuiXanh,
  on: '2025-06-30',
  ...(entered?.kind === 'rate'
    ? { value: null, numerator: 30, denominator: 40 }
    : { value: 30, numerator: null, denominator: null }),
  organizationId: space.committeeId,
  reportedBy: space.people.office.personId,
  reportedAt: new Date('2026-01-10T08:00:00+07:00'),
  verified: null,
  ...more,
})
const take = (...values: TakenOverValue[]) => takeOverValues(space.services, space.people.office, space.known, values)

describe('taking values over', () => {
  it('keeps what was reported and what was verified beside each other, and once more what stood before', async () => {
    const verified = { by: space.people.office.personId, at: new Date('2026-01-20T08:00:00+07:00') }
    await take(given({ verified }), given({ placeId: space.places.tanLap }))
    await take(given())
    const of = `on=2025-06-30&placeId=${space.places.nuiXanh}&history=shown`
    const { values } = (await space.call.office('GET', `${space.path}/indicators/${entered?.code}/value?${of}`)).json()
    expect(values).toMatchObject({
      computed: null,
      reported: { version: 2, at: '2026-01-10T01:00:00.000Z' },
      verified: { version: 1, at: '2026-01-20T01:00:00.000Z' },
    })
  })

  it.each([
    ['a rate without its denominator', () => given({ value: null, numerator: 3, denominator: null }), /mẫu số/],
    ['a unit that never was', () => given({ placeId: space.tenantId }), /Đơn vị này không có/],
    ['an indicator that is computed', () => given({ indicator: computed?.code ?? '' }), /is computed/],
    ['an indicator nobody knows', () => given({ indicator: 'la' }), /Không có chỉ tiêu/],
  ])('takes over nothing at all with %s', async (_, wrong, words) => {
    await expect(take(given({ on: '2026-02-01' }), wrong())).rejects.toThrow(words)
    const of = `on=2026-02-01&placeId=${space.places.nuiXanh}`
    const { values } = (await space.call.office('GET', `${space.path}/indicators/${entered?.code}/value?${of}`)).json()
    expect(values.reported).toBeNull()
  })
})
