import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBytes } from '../../../platform/sheets/testing/sheet-file.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { decideDifficulty } from '../decide-difficulty/decide-difficulty.ts'
import { forwardDifficulty } from '../forward-difficulty/forward-difficulty.ts'
import { listDifficulties } from '../list-difficulties/list-difficulties.ts'
import { raiseDifficulty } from '../raise-difficulty/raise-difficulty.ts'
import { withDuties } from '../testing/with-duties.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
const people = new Map<string, Actor>()
const at = (name: string) => people.get(name) ?? space.office

beforeAll(async () => {
  space = await open()
  for (const name of ['Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng']) people.set(name, await space.actor('specialist', name))
  people.set('Sở Nội vụ', await space.actor('focal_point', 'Sở Nội vụ'))
  people.set('UBND tỉnh', await space.actor('committee_leader'))
  const words = { text: 'Đồng ý', documentNumber: '215/UBND-TH', documentIssuedOn: '2026-03-05', fileId: null }
  for (const [index, lead] of ['Sở Tài chính', 'Sở Y tế', 'Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'].entries()) {
    space.clock.set(`2026-03-0${index + 2}T10:00:00+07:00`)
    const id = await space.assignOne('2026-04-30', { leads: [lead] })
    const given = { text: `Chưa có định mức ${index + 1}`, proposal: index % 2 ? null : '=1+1' }
    const raised = await raiseDifficulty(space.services, at(lead), id, given)
    if (index < 2) continue
    await forwardDifficulty(space.services, at('Sở Nội vụ'), raised.id, { proposal: 'Xin ý kiến' })
    if (index === 4) await decideDifficulty(space.services, at('UBND tỉnh'), raised.id, words)
  }
  space.clock.set('2026-03-12T10:00:00+07:00')
})
afterAll(() => space.close())

async function sheetOf(actor: Actor, query = '') {
  const answer = await (await space.callAs(actor))('GET', `/api/difficulties/sheet?${query}`)
  expect(answer.statusCode).toBe(200)
  const [header, ...rows] = (await readBytes(answer.rawPayload)).map(({ cells }) => cells)
  return { answer, header, rows }
}
const columnOf = (rows: readonly (readonly unknown[])[], index: number) => rows.map((row) => row[index])

it.each([
  ['', {}],
  ['stage=at_committee', { stage: 'at_committee' }],
  ['stage=all', { stage: 'all' }],
  ['stage=resolved', { stage: 'resolved' }],
] as const)('has the rows of the list in its order: %s', async (query, filter) => {
  for (const actor of [space.office, at('Sở Tài chính'), at('Sở Nội vụ')]) {
    const { items } = await listDifficulties(space.services, actor, { ...filter, limit: 100 })
    expect(items.length).toBeGreaterThan(0)
    const { rows } = await sheetOf(actor, query)
    expect(columnOf(rows, 3)).toEqual(items.map(({ text }) => text))
    expect(columnOf(rows, 1)).toEqual(items.map(({ holder }) => holder.name))
    expect(columnOf(rows, 10)).toEqual(items.map(({ waitingDays }) => waitingDays))
  }
})

it('of those one must move, only these', async () => {
  const { rows } = await sheetOf(at('Sở Nội vụ'), 'holder=mine')
  expect(columnOf(rows, 3)).toEqual(['Chưa có định mức 1', 'Chưa có định mức 2'])
})

it('says each in words, days as days, and a formula as its words', async () => {
  const { answer, header, rows } = await sheetOf(space.office, 'stage=all')
  expect(answer.headers['content-disposition']).toContain('kho-khan-vuong-mac-2026-03-12.xlsx')
  expect(header?.slice(0, 4)).toEqual(['TT', 'Nơi đang giữ', 'Giai đoạn', 'Khó khăn, vướng mắc'])
  expect(rows[0]).toEqual([
    1,
    'Sở Nội vụ',
    'Ở cơ quan đầu mối',
    'Chưa có định mức 1',
    '=1+1',
    '1/CT-UBND',
    'Chủ trì rà soát, báo cáo kết quả nhiệm vụ 1',
    'Sở Tài chính',
    { date: '2026-03-02' },
    { date: '2026-03-02' },
    10,
  ])
  expect(columnOf(rows, 2)).toContain('Đã giải quyết')
})

it('of another agency nothing leaks, and who is not signed in gets nothing', async () => {
  expect((await sheetOf(at('Sở Xây dựng'), 'stage=all')).rows).toEqual([])
  const own = (await sheetOf(at('Sở Y tế'), 'stage=all')).rows
  expect(new Set(columnOf(own, 7))).toEqual(new Set(['Sở Y tế']))
  const app = await space.openApp()
  expect((await app.inject('/api/difficulties/sheet')).statusCode).toBe(401)
  const call = await space.callAs(space.office)
  expect((await call('GET', '/api/difficulties/sheet?stage=lost')).statusCode).toBe(400)
  const csv = await call('GET', '/api/difficulties/sheet?format=csv')
  expect(csv.headers['content-type']).toContain('text/csv')
})
