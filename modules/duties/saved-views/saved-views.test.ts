import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { withDuties } from '../testing/with-duties.ts'
import type { SavedView } from './saved-view-answer.ts'

const open = async () => withDuties(await openTestSpace())
let space: Awaited<ReturnType<typeof open>>
let worker: Actor
type Call = Awaited<ReturnType<typeof space.callAs>>
let asOffice: Call
let asWorker: Call

beforeAll(async () => {
  space = await open()
  worker = await space.actor('specialist', 'Sở Y tế')
  asOffice = await space.callAs(space.office)
  asWorker = await space.callAs(worker)
})
afterAll(() => space.close())

const overdue = {
  filter: { state: 'overdue', q: 'bảo hiểm' },
  sort: 'newest',
  group: 'lead',
  columns: ['state', 'what'],
}
const save = (call: Call, name: string, isShared = false) =>
  call('POST', '/api/saved-views', { name, view: overdue, isShared })
const listed = async (call: Call) => (await call('GET', '/api/saved-views')).json<{ items: SavedView[] }>().items
const change = (call: Call, { id, version }: Pick<SavedView, 'id' | 'version'>, body: object) =>
  call('PUT', `/api/saved-views/${id}`, { view: overdue, ...body }, { 'if-match': `"${version}"` })

describe('saved lists', () => {
  it('are kept as they were, one’s own in the order one gives them, others’ only when shared', async () => {
    const [first, second] = [(await save(asWorker, 'Một')).json<SavedView>(), (await save(asWorker, 'Hai')).json()]
    await save(asOffice, 'Riêng của văn phòng')
    const shared = (await save(asOffice, 'Chung của tỉnh', true)).json<SavedView>()
    expect(first).toMatchObject({ name: 'Một', view: overdue, isMine: true, may: { change: true } })
    const order = { viewIds: [second.id, first.id, shared.id] }
    expect((await asWorker('PUT', '/api/saved-views/order', order)).statusCode).toBe(200)
    expect(await listed(asWorker)).toMatchObject([
      { name: 'Hai', isMine: true },
      { name: 'Một', isMine: true },
      { name: 'Chung của tỉnh', isMine: false, isShared: true, may: { change: false } },
    ])
    await asWorker('DELETE', `/api/saved-views/${second.id}`)
    expect((await listed(asWorker)).map(({ name }) => name)).toEqual(['Một', 'Chung của tỉnh'])
  })

  it('two who change one at once: the second is told, and nothing is lost', async () => {
    const view = (await save(asOffice, 'Sáng thứ hai')).json<SavedView>()
    expect((await change(asOffice, view, { name: 'Sáng thứ ba' })).json()).toMatchObject({ version: 2 })
    expect((await change(asOffice, view, { name: 'Sáng thứ tư' })).statusCode).toBe(412)
    expect((await listed(asOffice)).map(({ name }) => name)).toContain('Sáng thứ ba')
  })

  it('only the office shares; anybody of the office keeps what is shared, and nobody else', async () => {
    expect((await save(asWorker, 'Cho mọi người', true)).statusCode).toBe(403)
    const own = (await save(asWorker, 'Của tôi')).json<SavedView>()
    expect((await change(asWorker, own, { name: 'Của tôi', isShared: true })).statusCode).toBe(403)
    expect((await change(asOffice, own, { name: 'Lấy' })).statusCode).toBe(404)
    const shared = (await save(asOffice, 'Dùng chung', true)).json<SavedView>()
    expect((await change(asWorker, shared, { name: 'Đổi' })).statusCode).toBe(403)
    const colleague = await space.callAs(await space.actor('office'))
    expect((await change(colleague, shared, { name: 'Dùng chung mới', isShared: true })).statusCode).toBe(200)
    expect((await colleague('DELETE', `/api/saved-views/${shared.id}`)).statusCode).toBe(204)
    expect((await colleague('DELETE', `/api/saved-views/${shared.id}`)).statusCode).toBe(404)
  })

  it.each([
    ['a name taken', { name: 'Trùng' }, 409],
    ['no name', { name: '  ' }, 400],
    ['an unknown condition', { name: 'x', view: { filter: { state: 'late' } } }, 400],
    ['an unknown column', { name: 'x', view: { filter: {}, columns: ['age'] } }, 400],
  ])('%s → %s', async (_what, body, status) => {
    await save(asWorker, 'Trùng')
    expect((await asWorker('POST', '/api/saved-views', { view: overdue, ...body })).statusCode).toBe(status)
  })

  it('fifty are enough', async () => {
    const call = await space.callAs(await space.actor('specialist', 'Sở Tài chính'))
    for (let n = 0; n < 50; n += 1) expect((await save(call, `Danh sách ${n}`)).statusCode).toBe(201)
    expect((await save(call, 'Danh sách thứ 51')).json()).toMatchObject({ code: 'too_many_views' })
  })
})
