import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'

let space: TestSpace
let call: Awaited<ReturnType<TestSpace['callAs']>>
beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  call = await space.callAs(await space.actor('specialist', 'Sở Mẫu'))
})
afterAll(() => space.close())

const find = async (words: string, on = '2026-03-02') => {
  const answer = await call('GET', `/api/places?on=${on}&words=${encodeURIComponent(words)}`)
  return answer.json().items[0].id as string
}

describe('a place', () => {
  it('is shown as of a day, with its versions and those it came from and went to', async () => {
    const place = (await call('GET', `/api/places/${await find('xã bình hòa')}`)).json()
    expect(place).toMatchObject({
      on: '2026-03-02',
      current: { name: 'Xã Bình Hòa', code: '99001', parents: [{ name: 'Tỉnh Sông Trà' }], validFrom: '2025-07-01' },
      childCount: 0,
      versions: [{ name: 'Xã Bình Hòa' }],
      successors: [],
    })
    expect(place.predecessors).toMatchObject([
      { name: 'Huyện An Bình', level: 'district', on: '2025-07-01', certainty: 'confirmed' },
      { name: 'Thị trấn An Bình', code: '99003' },
      { name: 'Xã Bình Hoà', code: '99001' },
      { name: 'Xã Bình Phú', code: '99002' },
    ])
    expect(place.predecessors[1].document).toContain('16/06/2025')
  })

  it('keeps its identity through a change of kind, and each version has those above it at the time', async () => {
    const id = await find('hải an')
    const { current, versions } = (await call('GET', `/api/places/${id}?on=2020-01-01`)).json()
    expect(current).toMatchObject({
      name: 'Xã Hải An',
      parents: [{ name: 'Huyện Ven Biển' }, { name: 'Thành phố Biển Đông' }],
    })
    expect(versions).toMatchObject([
      { name: 'Xã Hải An', validFrom: null, validTo: '2025-07-01' },
      { name: 'Phường Hải An', parents: [{ name: 'Thành phố Biển Đông' }], validTo: null },
    ])
  })

  it('that had ended, or had not begun, has no terms of the day', async () => {
    const district = await find('huyện an bình', '2025-06-30')
    const ended = (await call('GET', `/api/places/${district}`)).json()
    expect(ended).toMatchObject({
      current: null,
      childCount: 0,
      successors: [{ name: 'Xã Bình Hòa' }, { name: 'Xã Tân Lập' }],
    })
    const then = (await call('GET', `/api/places/${district}?on=2025-06-30`)).json()
    expect(then).toMatchObject({ current: { name: 'Huyện An Bình' }, childCount: 4 })
  })

  it('marks what is to be confirmed', async () => {
    const { predecessors } = (await call('GET', `/api/places/${await find('tân lập')}`)).json()
    expect(predecessors).toContainEqual(expect.objectContaining({ name: 'Xã Suối Cạn', certainty: 'uncertain' }))
  })

  it('answers the days on which the tree under it changed', async () => {
    const province = await find('tỉnh sông trà')
    expect((await call('GET', `/api/places/${province}/changes`)).json()).toEqual({ days: ['2025-07-01'] })
  })

  it.each([
    ['/api/places/00000000-0000-7000-8000-000000000000', 404],
    ['/api/places/abc', 400],
  ])('%s: %i', async (path, status) => {
    expect((await call('GET', path)).statusCode).toBe(status)
  })

  it('is shown to nobody who has not signed in', async () => {
    const app = await space.openApp()
    for (const path of [
      '/api/places',
      '/api/places/answer?address=a',
      '/api/places/00000000-0000-7000-8000-000000000000',
    ])
      expect((await app.inject({ method: 'GET', url: path })).statusCode).toBe(401)
  })
})
