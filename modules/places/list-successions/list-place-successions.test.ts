import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { mergePlaces } from '../testing/merge-places.ts'

type Node = { id: string; name: string; guest: boolean; found: boolean; otherPredecessors: number }
type Group = { id: string; from: string; before: number; after: number; nodes: Node[]; links: object[] }
type Answer = { items: Group[]; nextCursor: string | null; sentence: string | null; isCut: boolean }

let space: TestSpace
let call: Awaited<ReturnType<TestSpace['callAs']>>
let songTra: string

beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  call = await space.callAs(await space.actor('specialist', 'Sở Mẫu'))
  songTra = await idOf('tỉnh sông trà')
  await mergePlaces(space, {
    on: '2026-02-01',
    number: '7/NQ-UBTVQH16',
    merge: ['Xã Bình Hòa', 'Xã Núi Xanh'],
    into: { name: 'Xã Hòa Xanh', code: '99099', parent: 'Tỉnh Sông Trà' },
  })
})
afterAll(() => space.close())

const idOf = async (words: string, on = '2026-01-01') => {
  const answer = await call('GET', `/api/places?on=${on}&words=${encodeURIComponent(words)}`)
  return answer.json().items[0]?.id as string
}

async function ask(query = '', withinId = songTra): Promise<Answer> {
  const answer = await call('GET', `/api/place-successions?withinId=${withinId}&limit=50${query}`)
  expect(answer.statusCode).toBe(200)
  return answer.json()
}
const titles = ({ items }: Answer) =>
  items.map(
    ({ nodes, links }) => `${nodes.map(({ name, guest }) => (guest ? `(${name})` : name)).join(', ')}: ${links.length}`,
  )

describe('who became whom in a province', () => {
  it('comes in groups, the latest change first, provinces before districts before communes', async () => {
    const answer = await ask()
    expect(titles(answer)).toEqual([
      'Thị trấn An Bình, Xã Bình Hoà, Xã Bình Hòa, Xã Bình Hòa, Xã Bình Phú, Xã Hòa Xanh, Xã Núi Xanh, Xã Núi Xanh, Xã Suối Cạn, Xã Tân Lập, Xã Tân Lập: 11',
      'Tỉnh Đầm Sen, Tỉnh Sông Trà, Tỉnh Sông Trà: 2',
      'Huyện An Bình, (Xã Bình Hòa), (Xã Tân Lập): 2',
      'Huyện Núi Xanh, (Xã Núi Xanh): 1',
      'Thị xã Cửa Sông, (Phường Cửa Sông): 1',
      'Phường 1, Phường 2, Phường Cửa Sông: 2',
    ])
    const [merged, provinces, district] = answer.items
    expect(merged).toMatchObject({ from: '2025-07-01', to: '2026-02-01', before: 7, after: 2 })
    expect(provinces).toMatchObject({ before: 2, after: 1 })
    expect(district?.nodes.map(({ otherPredecessors }) => otherPredecessors)).toEqual([0, 3, 2])
    expect(answer.isCut).toBe(false)
  })

  it.each([
    [
      '&from=2025-07-01&to=2025-07-01',
      'Ngày 01/07/2025: 2 đơn vị hành chính cấp tỉnh thành 1; 3 đơn vị hành chính cấp huyện kết thúc hoạt động; 9 đơn vị hành chính cấp xã thành 4.',
    ],
    ['&from=2026-01-01', 'Ngày 01/02/2026: 2 đơn vị hành chính cấp xã thành 1.'],
    ['&level=province', 'Ngày 01/07/2025: 2 đơn vị hành chính cấp tỉnh thành 1.'],
    ['&to=2025-06-30', null],
  ])('is told in a sentence: %s', async (query, sentence) => expect((await ask(query)).sentence).toBe(sentence))

  it.each([
    ['cua song', ['Thị xã Cửa Sông, (Phường Cửa Sông): 1', 'Phường 1, Phường 2, Phường Cửa Sông: 2']],
    ['Cửa Sông', ['Thị xã Cửa Sông, (Phường Cửa Sông): 1', 'Phường 1, Phường 2, Phường Cửa Sông: 2']],
    ['phường 1', ['Phường 1, Phường 2, Phường Cửa Sông: 2']],
    ['bính', []],
  ])('is narrowed to names with "%s"', async (words, expected) =>
    expect(titles(await ask(`&words=${encodeURIComponent(words)}`))).toEqual(expected),
  )

  it('shows what only got another name or kind alone', async () => {
    const answer = await ask('', await idOf('biển đông'))
    expect(titles(answer)).toEqual(['Huyện Ven Biển, (Phường Hải An): 1', 'Phường Hải An: 0'])
    expect(answer.sentence).toBe(
      'Ngày 01/07/2025: 1 đơn vị hành chính cấp huyện kết thúc hoạt động; 1 đơn vị hành chính cấp xã chỉ đổi tên hoặc loại.',
    )
  })

  it('of an ended province is where its units went', async () => {
    const damSen = await idOf('tỉnh đầm sen', '2025-06-30')
    expect(titles(await ask('&level=district', damSen))).toEqual([
      'Huyện Núi Xanh, (Xã Núi Xanh): 1',
      'Thị xã Cửa Sông, (Phường Cửa Sông): 1',
    ])
  })

  it('comes in pages that neither skip nor repeat', async () => {
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = `withinId=${songTra}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`
      const page: Answer = (await call('GET', `/api/place-successions?${query}`)).json()
      paged.push(...titles(page))
      cursor = page.nextCursor
    }
    expect(paged).toEqual(titles(await ask()))
  })

  it.each([
    '',
    'withinId=abc',
    `withinId=00000000-0000-7000-8000-000000000000&level=bang`,
    'withinId=&from=2025-02-30',
  ])('refuses ?%s', async (query) =>
    expect((await call('GET', `/api/place-successions?${query}`)).statusCode).toBe(400),
  )

  it('of a place that is not there is nothing', async () => {
    expect(await ask('', '00000000-0000-7000-8000-000000000000')).toMatchObject({ items: [], sentence: null })
  })
})
