import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicationRole } from '../../../apps/server/compose-services.ts'
import { openDatabase } from '../../../platform/db/database.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import { withHistory } from '../testing/with-history.ts'
import { listSuccessions } from './list-successions.ts'

const open = async () => withHistory(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>

type Group = {
  id: string
  from: string
  to: string
  before: number
  after: number
  nodes: { id: string; name: string; guest: boolean; found: boolean }[]
  links: { fromId: string; toId: string }[]
}
type Answer = { items: Group[]; nextCursor: string | null; sentence: string | null; isCut: boolean }

async function ask(query = ''): Promise<Answer> {
  const call = await space.callAs(space.administrator)
  const answer = await call('GET', `/api/successions${query}`)
  expect(answer.statusCode).toBe(200)
  return answer.json()
}
const heads = ({ items }: Answer) => items.map(({ nodes }) => nodes[0]?.name)

beforeAll(async () => {
  space = await open()
  await space.addAgencies(['Sở Giao vận', 'Sở Kiến trúc', 'Ban Cầu cảng', 'Sở Lao động', 'Sở Nội vụ', 'Ban Dân tộc'])
  await space.addAgencies(['Ủy ban nhân dân huyện Bình Minh'], { kind: 'people_committee', level: 'district' })
  await space.reorganize({
    on: '2025-03-01',
    number: '11/NQ-HĐND',
    takeOvers: ['Sở Giao vận', 'Sở Kiến trúc', 'Ban Cầu cảng'].map((from) => ({ from, to: 'Sở Xây dựng' })),
    renames: [{ from: 'Ban Dân tộc', to: 'Sở Dân tộc và Tôn giáo' }],
  })
  await space.reorganize({
    on: '2025-05-01',
    number: '15/NQ-HĐND',
    takeOvers: [{ from: 'Sở Lao động', to: 'Sở Nội vụ', fields: ['labour'] }],
  })
  await space.reorganize({
    on: '2025-07-01',
    number: '24/NQ-HĐND',
    takeOvers: Array.from({ length: 40 }, (_, index) => ({
      from: 'Ủy ban nhân dân huyện Bình Minh',
      to: `Ủy ban nhân dân xã Bình Minh ${index + 1}`,
      position: index + 1,
    })),
    made: { kind: 'people_committee', level: 'commune' },
  })
  await space.reorganize({
    on: '2025-07-01',
    number: '25/NQ-HĐND',
    takeOvers: [{ from: 'Sở Xây dựng', to: 'Sở Hạ tầng' }],
  })
  await space.reorganize({ on: '2025-09-01', number: '29/NQ-HĐND', abolish: ['Sở Lao động'], create: ['Sở Biển đảo'] })
})
afterAll(() => space.close())

describe('successions of the whole province', () => {
  it('come in groups of connected agencies, the latest change first, with a sentence', async () => {
    const answer = await ask()
    expect(heads(answer)).toEqual([
      'Sở Biển đảo',
      'Sở Lao động',
      'Ban Cầu cảng',
      'Ủy ban nhân dân huyện Bình Minh',
      'Sở Dân tộc và Tôn giáo',
    ])
    expect(answer.items.map(({ from, to, before, after }) => [from, to, before, after])).toEqual([
      ['2025-09-01', '2025-09-01', 0, 1],
      ['2025-05-01', '2025-09-01', 2, 1],
      ['2025-03-01', '2025-07-01', 3, 1],
      ['2025-07-01', '2025-07-01', 1, 40],
      ['2025-03-01', '2025-03-01', 1, 1],
    ])
    expect(answer.sentence).toBe('Từ 01/03/2025 đến 01/09/2025: 6 cơ quan thành 43; 1 cơ quan chỉ đổi tên.')
    expect(answer.isCut).toBe(false)
  })

  it('keep a district that was split in forty together', async () => {
    const { items } = await ask('?level=commune')
    expect(items).toHaveLength(1)
    expect([items[0]?.nodes.length, items[0]?.links.length]).toEqual([41, 40])
  })

  it.each([
    ['?level=district', 'Ngày 01/07/2025: 1 cơ quan cấp huyện kết thúc hoạt động.', 1],
    ['?level=commune', 'Ngày 01/07/2025: 40 cơ quan cấp xã được thành lập.', 1],
    [
      '?level=province&from=2025-03-01&to=2025-03-01',
      'Ngày 01/03/2025: 3 cơ quan cấp tỉnh thành 1; 1 cơ quan cấp tỉnh chỉ đổi tên.',
      2,
    ],
    ['?kind=people_committee', 'Ngày 01/07/2025: 1 Ủy ban nhân dân thành 40.', 1],
    ['?from=2025-04-01&to=2025-06-30', 'Từ 01/04/2025 đến 30/06/2025: 2 cơ quan điều chuyển lĩnh vực công tác.', 1],
    ['?to=2025-05-01', 'Từ 01/03/2025 đến 01/05/2025: 5 cơ quan thành 3; 1 cơ quan chỉ đổi tên.', 3],
    ['?from=2027-01-01', null, 0],
    ['?words=khong%20co%20ten%20nay', null, 0],
  ])('answer %s', async (query, sentence, count) => {
    const answer = await ask(query)
    expect([answer.sentence, answer.items.length]).toEqual([sentence, count])
  })

  it('are found by a former name, without diacritics, and say which agency it was', async () => {
    const answer = await ask('?words=ban%20dan%20toc')
    expect(heads(answer)).toEqual(['Sở Dân tộc và Tôn giáo'])
    const { items } = await ask('?words=kien%20truc')
    expect(items[0]?.nodes.filter(({ found }) => found).map(({ name }) => name)).toEqual(['Sở Kiến trúc'])
    expect(items[0]?.nodes).toHaveLength(5)
  })

  it('come a page at a time, each group once', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Answer = await ask(`?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual((await ask()).items.map(({ id }) => id))
    expect(new Set(seen).size).toBe(5)
  })

  it.each(['?from=0000-01-01', '?from=31/12/2025', '?level=xa', '?limit=0', '?cursor=abc'])(
    'refuse %s',
    async (query) => {
      const call = await space.callAs(space.administrator)
      expect((await call('GET', `/api/successions${query}`)).json().code).toBe('invalid_request')
    },
  )

  it('need as many statements for many groups as for one', async () => {
    const sent: string[] = []
    const database = openDatabase({
      url: space.url,
      poolSize: 1,
      role: applicationRole,
      onQuery: ({ sql }) => sent.push(sql),
    })
    const all = { from: null, to: null, level: null, kind: null, words: null }
    const statementsFor = async (limit: number) => {
      sent.length = 0
      const { items } = await listSuccessions({ ...space.services, database }, space.administrator, all, {
        limit,
        after: null,
      })
      return [items.length, sent.length]
    }
    const [[one, forOne], [many, forMany]] = [await statementsFor(1), await statementsFor(50)]
    await database.close()
    expect([one, many]).toEqual([1, 5])
    expect(forMany).toBe(forOne)
  })

  it('show nothing of another province', async () => {
    const other = await open()
    const call = await other.callAs(other.administrator)
    expect((await call('GET', '/api/successions')).json()).toMatchObject({
      items: [],
      sentence: null,
      nextCursor: null,
    })
    await other.close()
  })
})
