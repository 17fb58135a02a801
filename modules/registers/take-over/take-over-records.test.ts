import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'
import { takeOverRecords } from './take-over-records.ts'
import type { TakenOverRecord } from './taken-over-record.ts'

const roads = 'tuyen-duong-hoa'
let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

const road = (key: string, ...versions: [day: string, values: object][]): TakenOverRecord => ({
  key,
  register: roads,
  keeperOrganizationId: space.committees.nuiXanh,
  enteredBy: space.people.nuiXanh.personId,
  verifiedBy: space.people.office.personId,
  versions: versions.map(([day, values]) => ({
    verifiedAt: new Date(`${day}T16:00:00+07:00`),
    keeperOrganizationId: space.committees.nuiXanh,
    values: { roadName: `Đường ${key}`, commune: space.places.nuiXanh, state: 'planned', length: 2, ...values },
  })),
})

const takeOver = (...records: TakenOverRecord[]) =>
  takeOverRecords(space.services, [flowerRoads], space.tenantId, records)

describe('records kept elsewhere so far', () => {
  it('are there with what they were, on any day, and are found like any other', async () => {
    const outing: TakenOverRecord = {
      ...road('outing'),
      register: 'buoi-ra-quan',
      versions: [
        {
          verifiedAt: new Date('2025-09-01T16:00:00+07:00'),
          keeperOrganizationId: space.committees.nuiXanh,
          values: { title: 'Ra quân', commune: space.places.nuiXanh, road: 'hoa', from: '2025-08-30', people: 30 },
        },
      ],
    }
    const ids = await takeOver(
      road('hoa', ['2025-08-01', {}], ['2025-12-01', { length: 3 }]),
      road('cau', ['2025-07-15', {}]),
      outing,
    )
    expect([...ids.keys()].sort()).toEqual(['cau', 'hoa', 'outing'])
    const shown = (await space.call.office('GET', `/api/registers/${roads}/records/${ids.get('hoa')}`)).json()
    expect(shown).toMatchObject({
      title: 'Đường hoa',
      stage: 'verified',
      version: 7,
      values: { length: 3 },
      problems: [],
    })
    expect(shown.history.map(({ kind, at }: { kind: string; at: string }) => [kind, at.slice(0, 10)])).toEqual([
      ['verified', '2025-12-01'],
      ['submitted', '2025-12-01'],
      ['edited', '2025-12-01'],
      ['returned', '2025-12-01'],
      ['verified', '2025-08-01'],
      ['submitted', '2025-08-01'],
      ['created', '2025-08-01'],
    ])
    const list = async (query: string) =>
      (await space.call.office('GET', `/api/registers/${roads}/records?${query}`))
        .json()
        .items.map(({ values }: { values: object }) => values)
    expect(await list('on=2025-08-15&filter=roadName:is:duong hoa')).toMatchObject([{ length: 2 }])
    expect(await list('filter=length:min:3')).toMatchObject([{ roadName: 'Đường hoa' }])
    expect(await list('q=cau')).toMatchObject([{ roadName: 'Đường cau' }])
    const linked = (await space.call.office('GET', `/api/registers/buoi-ra-quan/records/${ids.get('outing')}`)).json()
    expect(linked).toMatchObject({ values: { road: ids.get('hoa') }, described: { road: 'Đường hoa' } })
  })

  it('are refused whole where one could not have been confirmed', async () => {
    await expect(
      takeOver(road('moi', ['2025-08-01', {}]), road('sai', ['2025-08-01', { length: -1 }])),
    ).rejects.toThrow('"sai"')
    const { items } = (await space.call.office('GET', `/api/registers/${roads}/records?q=moi`)).json()
    expect(items).toEqual([])
  })

  it('and that are there already are refused', async () => {
    await expect(takeOver(road('hoa', ['2025-08-01', {}]))).rejects.toMatchObject({ code: 'register_record_duplicate' })
  })
})
