import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { type BoundaryOrder, importBoundaries } from './import-boundaries.ts'

let space: TestSpace
let call: Awaited<ReturnType<TestSpace['callAs']>>
beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  call = await space.callAs(await space.actor('viewer'))
  const provinces = (await call('GET', `/api/places?parentId=none&words=${encodeURIComponent('sông trà')}`)).json()
  const administrator = await space.callAs(space.administrator)
  const given = await administrator('POST', '/api/organizations/committees', { placeId: provinces.items[0].id })
  if (given.statusCode !== 201) throw new Error(given.body)
})
afterAll(() => space.close())

const today = '2026-03-02'

const square = (west: number, south: number, side = 0.1) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]
const feature = (properties: object, west = 105, south = 9.5) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [square(west, south)] },
})
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}

const take = (text: string, order: Partial<BoundaryOrder> = {}) =>
  importBoundaries(
    space.services,
    { tenantId: space.tenantId, personId: null },
    {
      bytes: bytesOf(text),
      nameProperty: null,
      codeProperty: null,
      on: today,
      level: 'commune',
      within: null,
      source: 'Sở Nông nghiệp và Môi trường tỉnh Sông Trà',
      skipsUnmatched: false,
      isTrial: false,
      ...order,
    },
  )

const drawn = async (query = ''): Promise<string[]> => {
  const answer = await call('GET', `/api/places/boundaries?${query}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().features.map(({ properties }: { properties: { name: string } }) => properties.name)
}

const audited = async () => {
  const administrator = await space.callAs(space.administrator)
  const { items } = (await administrator('GET', '/api/audit')).json()
  return items.filter(({ action }: { action: string }) => action === 'place_boundaries_imported')
}

describe('boundaries from a file', () => {
  const good = collection(
    feature({ ten_xa: 'Xã Bình Hòa', ma_xa: '99001' }),
    feature({ ten_xa: 'xã Tân Lập' }, 105.1),
    feature({ ma_xa: 99010 }, 105.2),
    feature({ ten_xa: 'Núi Xanh', ma_xa: 'SX-7' }, 105.3),
  )

  it('are only looked at where that is asked for', async () => {
    const { matched, isWritten } = await take(good, { isTrial: true })
    expect(matched.map(({ placeName, becomes }) => [placeName, becomes])).toEqual([
      ['Xã Bình Hòa', 'new'],
      ['Xã Tân Lập', 'new'],
      ['Phường Cửa Sông', 'new'],
      ['Xã Núi Xanh', 'new'],
    ])
    expect(isWritten).toBe(false)
    expect(await drawn()).toEqual([])
  })

  it('are written with their source and their trace, and again without any change', async () => {
    expect(await take(good)).toMatchObject({ isWritten: true, problems: [], unmatched: [] })
    expect(await drawn()).toEqual(['Phường Cửa Sông', 'Xã Bình Hòa', 'Xã Núi Xanh', 'Xã Tân Lập'])
    expect(await audited()).toMatchObject([{ details: { count: 4, on: today } }])
    const again = await take(good)
    expect(again.matched.map(({ becomes }) => becomes)).toEqual(['same', 'same', 'same', 'same'])
    expect(await audited()).toHaveLength(1)
  })

  it('belong to the units of their day', async () => {
    expect(await drawn('on=2025-06-30')).toEqual([])
    const then = collection(feature({ ten_xa: 'Xã Bình Phú' }), feature({ ten_xa: 'Phường 1' }, 105.1))
    expect(await take(then, { on: '2025-06-30', within: 'Tỉnh Sông Trà' })).toMatchObject({
      isWritten: false,
      unmatched: [{ index: 2, problem: expect.stringContaining('Tỉnh Đầm Sen') }],
    })
    expect(await take(then, { on: '2025-06-30', within: 'Tỉnh Sông Trà', skipsUnmatched: true })).toMatchObject({
      isWritten: true,
    })
    expect(await drawn('on=2025-06-30')).toEqual(['Xã Bình Phú'])
    expect(await drawn()).not.toContain('Xã Bình Phú')
  })

  it('are replaced by those of a newer file', async () => {
    const { matched } = await take(collection(feature({ ten_xa: 'Xã Tân Lập' }, 106)))
    expect(matched).toMatchObject([{ placeName: 'Xã Tân Lập', becomes: 'differs' }])
    const { features } = (await call('GET', '/api/places/boundaries')).json()
    const found = features.find(({ properties }: { properties: { name: string } }) => properties.name === 'Xã Tân Lập')
    expect(found.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[expect.arrayContaining([[106, 9.5]])]] })
    expect(await drawn()).toHaveLength(4)
  })

  it.each<[string, object[], RegExp]>([
    ['a name of no place', [feature({ ten_xa: 'Xã Không Có' })], /không có địa bàn/],
    ['a name two places bear', [feature({ ten_xa: 'x', ma_xa: '98001' })], /mã này là của Phường Hải An/],
    ['a place twice', [feature({ ten_xa: 'Xã Tân Lập' }), feature({ ma_xa: '99004' }, 106)], /như hình số 2/],
  ])('of %s are left, with all others of the file', async (_, features, words) => {
    const { unmatched, isWritten } = await take(collection(feature({ ten_xa: 'Đặc khu Hòn Ngang' }, 107), ...features))
    expect(unmatched.map(({ problem }) => problem).join()).toMatch(words)
    expect(isWritten).toBe(false)
    expect(await drawn()).not.toContain('Đặc khu Hòn Ngang')
  })

  it('with one wrong shape are refused as a whole', async () => {
    const swapped = {
      type: 'Feature',
      properties: { ten_xa: 'Xã Tân Lập' },
      geometry: { type: 'Polygon', coordinates: [square(9.5, 105)] },
    }
    const { problems, isWritten } = await take(collection(feature({ ten_xa: 'Đặc khu Hòn Ngang' }), swapped))
    expect(problems).toMatchObject([{ index: 2, name: 'Xã Tân Lập', problem: expect.stringContaining('đổi chỗ') }])
    expect(isWritten).toBe(false)
  })

  it.each([
    ['boundary_file_unreadable', 'đây không phải JSON'],
    ['boundary_file_truncated', good.slice(0, -40)],
    ['boundary_file_not_collection', JSON.stringify(feature({ ten_xa: 'Xã Tân Lập' }))],
    ['boundary_file_empty', collection()],
    [
      'boundary_file_other_system',
      `{"type":"FeatureCollection","features":[{}],"crs":{"type":"name","properties":{"name":"EPSG:9210"}}}`,
    ],
  ])('%s', async (code, text) => {
    await expect(take(text)).rejects.toMatchObject({ code })
  })

  it('in another encoding are named so', async () => {
    async function* bytes() {
      yield Buffer.from([0x7b, 0x22, 0xe1, 0x22, 0x7d])
    }
    await expect(take('', { bytes: bytes() })).rejects.toMatchObject({ code: 'boundary_file_unreadable' })
  })
})

describe('the answer', () => {
  it('is sent compressed, and not at all to whoever has it', async () => {
    const first = await call('GET', '/api/places/boundaries', undefined, { 'accept-encoding': 'gzip' })
    expect(first.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'private, no-cache' })
    expect(JSON.parse(gunzipSync(first.rawPayload).toString()).features).toHaveLength(4)
    const etag = String(first.headers.etag)
    const again = await call('GET', '/api/places/boundaries', undefined, { 'if-none-match': etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    await take(collection(feature({ ten_xa: 'Xã Tân Lập' }, 105.1)))
    const changed = await call('GET', '/api/places/boundaries', undefined, { 'if-none-match': etag })
    expect(changed.statusCode).toBe(200)
  })

  it('is of the space alone', async () => {
    const other = await openTestSpace()
    try {
      const otherCall = await other.callAs(await other.actor('viewer'))
      expect((await otherCall('GET', '/api/places/boundaries')).json().features).toEqual([])
    } finally {
      await other.close()
    }
  })
})
