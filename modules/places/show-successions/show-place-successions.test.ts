import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { roles } from '../../access/index.ts'
import { mergePlaces } from '../testing/merge-places.ts'

let space: TestSpace
let call: Awaited<ReturnType<TestSpace['callAs']>>

type Picture = {
  nodes: { id: string; name: string; found: boolean; names: object[]; otherSuccessors: number }[]
  links: { fromId: string; toId: string; on: string; actId: string | null; certainty: string; ends: boolean }[]
  acts: { id: string; title: string; documentNumber: string | null }[]
  isCut: boolean
}

const idOf = async (words: string, on = '2026-03-02') => {
  const answer = await call('GET', `/api/places?on=${on}&words=${encodeURIComponent(words)}`)
  return answer.json().items[0]?.id as string
}

async function pictureOf(words: string, on?: string) {
  const answer = await call('GET', `/api/places/${await idOf(words, on)}/successions`)
  expect(answer.statusCode).toBe(200)
  const picture: Picture = answer.json()
  const names = new Map(picture.nodes.map(({ id, name }) => [id, name]))
  const lines = picture.links.map((link) => `${link.on} ${names.get(link.fromId)} → ${names.get(link.toId)}`)
  return { ...picture, lines, node: (name: string) => picture.nodes.find((node) => node.name === name) }
}

beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  call = await space.callAs(await space.actor('viewer'))
  await mergePlaces(space, {
    on: '2026-02-01',
    number: '7/NQ-UBTVQH16',
    merge: ['Xã Bình Hòa', 'Xã Tân Lập'],
    into: { name: 'Xã Hòa Lập', code: '99099', parent: 'Tỉnh Sông Trà' },
  })
})
afterAll(() => space.close())

describe('where a place came from and what became of it', () => {
  it('goes back and forth through nationwide mergers and the space’s own, units of its level only', async () => {
    const picture = await pictureOf('xã hòa lập')
    expect(picture.lines).toEqual(
      expect.arrayContaining([
        '2026-02-01 Xã Bình Hòa → Xã Hòa Lập',
        '2026-02-01 Xã Tân Lập → Xã Hòa Lập',
        '2025-07-01 Xã Bình Hoà → Xã Bình Hòa',
        '2025-07-01 Xã Bình Phú → Xã Bình Hòa',
        '2025-07-01 Thị trấn An Bình → Xã Bình Hòa',
      ]),
    )
    expect(picture.lines.filter((line) => line.includes('Huyện'))).toEqual([])
    expect(picture.node('Xã Hòa Lập')).toMatchObject({ found: true, otherSuccessors: 0 })
    expect(picture.node('Thị trấn An Bình')).toMatchObject({ found: false, parentName: 'Huyện An Bình', code: '99003' })
    expect(picture.isCut).toBe(false)
  })

  it('names the act: of the space with its number, otherwise as cited', async () => {
    const { acts, links } = await pictureOf('xã hòa lập')
    expect(acts).toMatchObject([
      { title: expect.stringContaining('16/06/2025'), documentNumber: null },
      { title: 'Sắp xếp', documentNumber: '7/NQ-UBTVQH16' },
    ])
    expect(new Set(links.map(({ actId }) => actId))).toEqual(new Set(acts.map(({ id }) => id)))
  })

  it('shows an ended unit with those that went the same way', async () => {
    const picture = await pictureOf('thị trấn an bình', '2025-06-30')
    expect(picture.lines).toContain('2025-07-01 Xã Bình Hoà → Xã Bình Hòa')
    expect(picture.lines).toContain('2026-02-01 Xã Bình Hòa → Xã Hòa Lập')
    expect(picture.node('Thị trấn An Bình')).toMatchObject({ found: true, validFrom: null, validTo: '2025-07-01' })
  })

  it('shows a district in the communes its land came to', async () => {
    const picture = await pictureOf('huyện an bình', '2025-06-30')
    expect(picture.lines).toEqual(
      expect.arrayContaining(['2025-07-01 Huyện An Bình → Xã Bình Hòa', '2025-07-01 Huyện An Bình → Xã Tân Lập']),
    )
    expect(picture.links.find(({ fromId }) => fromId === picture.node('Huyện An Bình')?.id)?.ends).toBe(true)
  })

  it('shows a province that took in another', async () => {
    const picture = await pictureOf('tỉnh sông trà')
    expect(picture.lines.toSorted()).toEqual([
      '2025-07-01 Tỉnh Sông Trà → Tỉnh Sông Trà',
      '2025-07-01 Tỉnh Đầm Sen → Tỉnh Sông Trà',
    ])
  })

  it('tells of one that only got another name and kind its names and their days', async () => {
    const picture = await pictureOf('hải an')
    expect(picture.links).toEqual([])
    expect(picture.nodes[0]?.names).toMatchObject([
      { name: 'Xã Hải An', validFrom: null, validTo: '2025-07-01', actId: null },
      { name: 'Phường Hải An', validFrom: '2025-07-01', validTo: null },
    ])
  })

  it.each(roles)('is read by %s', async (role) => {
    const asRole = await space.callAs(await space.actor(role))
    expect((await asRole('GET', `/api/places/${await idOf('hải an')}/successions`)).statusCode).toBe(200)
  })

  it.each([
    ['a place that is not there', '00000000-0000-7000-8000-000000000000', 404, 'place_unknown'],
    ['what is no id', 'khong-phai-ma', 400, 'invalid_request'],
  ])('refuses %s', async (_, id, status, code) => {
    const answer = await call('GET', `/api/places/${id}/successions`)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })
})

it('shows nothing of another space’s reorganizations', async () => {
  const made = await idOf('xã hòa lập')
  const other = await openTestSpace()
  await loadPlaces(other.url)
  const asOther = await other.callAs(other.administrator)
  expect((await asOther('GET', `/api/places/${made}/successions`)).statusCode).toBe(404)
  await other.close()
})
