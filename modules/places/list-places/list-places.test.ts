import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'

type Item = { id: string; name: string; parents: { name: string }[]; hasChildren: boolean }

let space: TestSpace
let get: (query: string) => Promise<{ status: number; names: string[]; items: Item[]; nextCursor: string | null }>
beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  const call = await space.callAs(await space.actor('viewer'))
  get = async (query) => {
    const answer = await call('GET', `/api/places?${query}`)
    const { items = [], nextCursor } = answer.json() as { items?: Item[]; nextCursor: string | null }
    return { status: answer.statusCode, items, nextCursor, names: items.map(({ name }) => name) }
  }
})
afterAll(() => space.close())

const then = 'on=2025-06-30'

describe('the places of a day', () => {
  it('form a tree that is that day’s', async () => {
    expect((await get(`${then}&parentId=none`)).names).toEqual(['Thành phố Biển Đông', 'Tỉnh Đầm Sen', 'Tỉnh Sông Trà'])
    expect((await get('parentId=none')).names).toEqual(['Thành phố Biển Đông', 'Tỉnh Sông Trà'])
    const { items } = await get(`${then}&words=${encodeURIComponent('tỉnh sông trà')}`)
    const [songTra] = items
    expect(songTra?.hasChildren).toBe(true)
    expect((await get(`${then}&parentId=${songTra?.id}`)).names).toEqual(['Huyện An Bình'])
    expect((await get(`${then}&withinId=${songTra?.id}`)).names).toEqual([
      'Huyện An Bình',
      'Thị trấn An Bình',
      'Xã Bình Hoà',
      'Xã Bình Phú',
      'Xã Tân Lập',
    ])
    expect((await get(`on=2025-07-01&parentId=${songTra?.id}`)).names).toEqual([])
  })

  it.each([
    ['words=binh', ['Huyện An Bình', 'Thị trấn An Bình', 'Xã Bình Hoà', 'Xã Bình Hòa', 'Xã Bình Phú']],
    ['words=bình hòa', ['Xã Bình Hoà', 'Xã Bình Hòa']],
    ['words=bình hoà', ['Xã Bình Hoà', 'Xã Bình Hòa']],
    ['words=xã bình', ['Xã Bình Hoà', 'Xã Bình Hòa', 'Xã Bình Phú']],
    ['words=thị trấn', ['Thị trấn An Bình']],
    ['words=bính', []],
    ['words=99020', ['Xã Núi Xanh']],
    ['words=phường 1', ['Phường 1']],
    ['level=district&words=núi', ['Huyện Núi Xanh']],
    ['kind=thị xã', ['Thị xã Cửa Sông']],
    ['words=99%', []],
    ["words=' or 1=1 --", []],
  ])('%s', async (query, expected) => {
    expect((await get(`${then}&${encodeURI(query)}`)).names).toEqual(expected)
  })

  it('show those above them as of the day', async () => {
    const [commune] = (await get(`${then}&words=99001`)).items
    expect(commune?.parents.map(({ name }) => name)).toEqual(['Huyện An Bình', 'Tỉnh Sông Trà'])
    const [today] = (await get('words=99001')).items
    expect(today?.parents.map(({ name }) => name)).toEqual(['Tỉnh Sông Trà'])
  })

  it('come in pages that neither skip nor repeat', async () => {
    const all = (await get(`${then}&limit=200`)).names
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await get(`${then}&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)
      paged.push(...page.names)
      cursor = page.nextCursor
    }
    expect(paged).toEqual(all)
    expect(all.length).toBeGreaterThan(12)
  })

  it.each(['on=0000-01-01', 'on=2025-02-30', 'parentId=abc', 'kind=bang', 'limit=0', 'cursor=bogus'])(
    'refuses %s',
    async (query) => {
      expect((await get(query)).status).toBe(400)
    },
  )
})
