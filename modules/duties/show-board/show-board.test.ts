import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acceptCompletion } from '../accept-completion/accept-completion.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { pauseAssignment } from '../pause-assignment/pause-assignment.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import type { BoardColumn } from './board-answer.ts'
import { type BoardQuery, showBoard } from './show-board.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
let health: Actor
const ids = new Map<string, string>()
const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const idOf = (name: string) => ids.get(name) ?? ''
const nameOf = (id: string) => [...ids].find(([, own]) => own === id)?.[0] ?? id

beforeAll(async () => {
  space = await open()
  const { services, office } = space
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  health = await space.actor('agency_leader', 'Sở Y tế')
  const give = async (name: string, due: string | null, leads = ['Sở Tài chính']) =>
    ids.set(name, await space.assignOne(due, { leads }))
  const propose = async (name: string) => {
    await acknowledge(services, finance, idOf(name))
    await proposeCompletion(services, finance, idOf(name), { summary: 'Xong', evidence: someEvidence })
  }
  on('2026-03-02')
  for (const name of ['done long ago', 'done', 'done later', 'proposed', 'proposed later'])
    await give(name, '2026-05-30')
  await propose('done long ago')
  await acceptCompletion(services, office, idOf('done long ago'), { quality: 'good', remark: null })
  on('2026-04-01')
  for (const name of ['done', 'proposed']) await propose(name)
  await acceptCompletion(services, office, idOf('done'), { quality: 'good', remark: null })
  on('2026-04-02')
  for (const name of ['done later', 'proposed later']) await propose(name)
  await acceptCompletion(services, office, idOf('done later'), { quality: 'good', remark: null })
  await give('late', '2026-04-05')
  await give('later', '2026-04-01')
  await give('new', '2026-05-01')
  await give('of another', '2026-05-02', ['Sở Y tế'])
  for (const [name, due] of [
    ['soon', '2026-04-17'],
    ['ahead', '2026-06-01'],
    ['undated', null],
    ['stopped', '2026-06-01'],
  ] as const) {
    await give(name, due)
    await acknowledge(services, finance, idOf(name))
  }
  await pauseAssignment(services, office, idOf('stopped'), { reason: 'Chờ hướng dẫn' })
  on('2026-04-15')
})
afterAll(() => space.close())

async function board(actor: Actor, query: Partial<BoardQuery> = {}) {
  const { columns } = await showBoard(space.services, actor, { limit: 10, ...query })
  return Object.fromEntries(columns.map(({ column, items }) => [column, items.map(({ id }) => nameOf(id))]))
}

const ofFinance: Record<BoardColumn, string[]> = {
  awaiting_acknowledgement: ['new'],
  in_progress: ['ahead', 'undated'],
  due_soon: ['soon'],
  overdue: ['later', 'late'],
  awaiting_confirmation: ['proposed', 'proposed later'],
  paused: ['stopped'],
  completed: ['done later', 'done'],
}

describe('the board', () => {
  it('puts each assignment into one column, in the order in which it is to be dealt with', async () => {
    expect(await board(finance)).toEqual(ofFinance)
  })

  it('shows the whole province to the office, and to another agency only its own', async () => {
    expect(await board(space.office)).toEqual({ ...ofFinance, awaiting_acknowledgement: ['new', 'of another'] })
    const nothing = Object.fromEntries(Object.keys(ofFinance).map((column) => [column, []]))
    expect(await board(health)).toEqual({ ...nothing, awaiting_acknowledgement: ['of another'] })
    expect(await board(health, { part: 'all', organizationId: await space.organization('Sở Tài chính') })).toEqual(
      nothing,
    )
  })

  it('is narrowed as the list is', async () => {
    expect(await board(space.office, { organizationId: await space.organization('Sở Y tế') })).toMatchObject({
      awaiting_acknowledgement: ['of another'],
      overdue: [],
    })
    expect(await board(finance, { state: 'overdue' })).toMatchObject({ overdue: ['later', 'late'], due_soon: [] })
    expect(await board(finance, { q: 'khong co tu nay' })).toMatchObject({ overdue: [], in_progress: [] })
  })

  it.each(['overdue', 'in_progress', 'completed', 'awaiting_confirmation'] as const)(
    'reads %s on page by page, each card once',
    async (column) => {
      const [first] = (await showBoard(space.services, finance, { limit: 1, column })).columns
      const cursor = first?.nextCursor ?? undefined
      const [second] = (await showBoard(space.services, finance, { limit: 1, column, cursor })).columns
      const names = [first, second].flatMap((page) => page?.items.map(({ id }) => nameOf(id)) ?? [])
      expect(names).toEqual(ofFinance[column])
      expect(second?.nextCursor).toBeNull()
    },
  )
})

it('the route takes what is asked, and refuses what is no column or no cursor', async () => {
  const call = await space.callAs(finance)
  const statusOf = async (query: string) => (await call('GET', `/api/assignments/board?${query}`)).statusCode
  expect(await statusOf('limit=2&state=open')).toBe(200)
  expect(await statusOf('column=nowhere')).toBe(400)
  expect(await statusOf('column=overdue&cursor=x')).toBe(400)
  expect(await statusOf('limit=51')).toBe(400)
})
