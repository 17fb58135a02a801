import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import { withHistory } from '../testing/with-history.ts'

const open = async () => withHistory(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let call: Awaited<ReturnType<typeof space.callAs>>

beforeAll(async () => {
  space = await open()
  await space.addAgencies(['Sở Y tế', 'Sở Đường thủy', 'Ban Dân tộc', 'Sở 100% tiến độ'])
  await space.addAgencies(['Chi cục Dân số', 'Bệnh viện tỉnh'], { kind: 'public_service_unit', parent: 'Sở Y tế' })
  await space.reorganize({
    on: '2025-03-01',
    number: '11/NQ-HĐND',
    renames: [{ from: 'Ban Dân tộc', to: 'Sở Dân tộc và Tôn giáo' }],
  })
  call = await space.callAs(await space.actor('viewer'))
})
afterAll(() => space.close())

type Item = { name: string; hasChildren: boolean; parentName: string | null }
const list = async (query: string) => (await call('GET', `/api/organizations?${query}`)).json()
const names = async (query: string): Promise<string[]> => (await list(query)).items.map(({ name }: Item) => name)

describe('the directory', () => {
  it.each([
    ['words=duong%20thuy', ['Sở Đường thủy']],
    ['words=TE%20so', ['Sở Y tế']],
    ['words=dan%20toc', ['Sở Dân tộc và Tôn giáo']],
    ['words=dan%20toc&on=2021-04-27', ['Ban Dân tộc']],
    ['words=ton%20giao&on=2021-04-27', []],
    ['words=%25', expect.arrayContaining(['Sở Y tế'])],
    ['words=_', expect.arrayContaining(['Sở Y tế'])],
    ['words=cuc&kind=public_service_unit', ['Chi cục Dân số']],
    ['kind=public_service_unit&level=province', ['Bệnh viện tỉnh', 'Chi cục Dân số']],
    ['parentId=none', ['Ủy ban nhân dân tỉnh Sông Trà']],
  ])('%s', async (query, expected) => expect(await names(query)).toEqual(expected))

  it('shows a branch at a time, and who has another under it', async () => {
    expect(await names(`parentId=${space.idOf('Sở Y tế')}`)).toEqual(['Bệnh viện tỉnh', 'Chi cục Dân số'])
    const { items } = await list(`parentId=${space.committeeId}`)
    expect(items.filter(({ hasChildren }: Item) => hasChildren).map(({ name }: Item) => name)).toEqual(['Sở Y tế'])
    expect(items[0]).toMatchObject({ name: 'Văn phòng UBND tỉnh', parentName: 'Ủy ban nhân dân tỉnh Sông Trà' })
  })

  it('is paged in the order of the official list, without repeating or losing any', async () => {
    const whole = await names('limit=200')
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const page = await list(`limit=3${cursor}`)
      seen.push(...page.items.map(({ name }: Item) => name))
      if (page.nextCursor === null) break
      cursor = `&cursor=${page.nextCursor}`
    }
    expect(seen).toEqual(whole)
    expect(seen[0]).toBe('Ủy ban nhân dân tỉnh Sông Trà')
    expect(new Set(seen).size).toBe(8)
  })

  it.each(['cursor=khong-phai', 'limit=0', 'limit=201', 'kind=king', 'parentId=x', 'on=2025-02-30'])(
    'refuses %s',
    async (query) => expect((await call('GET', `/api/organizations?${query}`)).statusCode).toBe(400),
  )
})
