import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Chasing, openChasing } from '../../../tests/support/chasing.ts'
import type { Actor } from '../../access/index.ts'

let space: Chasing
let head: Actor
let expert: Actor
let helping: string
let helper: Actor
let helpersHead: Actor
let agency: string
let round = 0

beforeAll(async () => {
  space = await openChasing()
})
afterAll(() => space.close())

/** A lead and a coordinator of their own for each test, and the start of March. */
beforeEach(async () => {
  await space.startAnew()
  space.clock.set('2026-03-02T08:00:00+07:00')
  round += 1
  agency = `Sở Thử Nghiệm ${round}`
  helping = `Sở Phối Hợp ${round}`
  head = await space.actor('agency_leader', agency)
  expert = await space.actor('specialist', agency)
  helper = await space.actor('specialist', helping)
  helpersHead = await space.actor('agency_leader', helping)
})

const titlesOf = async (actor: Actor) => (await space.noticesOf(actor)).map(({ title }) => title)
const chaseAll = async (...days: string[]) => {
  for (const day of days) await space.chase(day)
}

/** An agency asks a coordinator; answers the assignment and the contribution. */
async function asked(dueOn: string) {
  const id = await space.assignOne('2026-05-29', { leads: [agency], coordinators: [helping] }, { focal: null })
  const call = await space.callAs(expert)
  const organizationId = await space.organization(helping)
  const request = { organizationId, request: 'Số liệu các trạm y tế', dueOn }
  expect((await call('POST', `/api/assignments/${id}/contributions`, request)).statusCode).toBe(201)
  const { contributions } = (await call('GET', `/api/assignments/${id}`)).json()
  return { id, contributionId: contributions[0].id as string }
}
const days = [
  '2026-03-13',
  '2026-03-17',
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
  '2026-03-20',
  '2026-03-23',
  '2026-03-24',
  '2026-03-30',
]

it('what a coordinator owes is told its people once a window by its own day, later their head too, and nobody else', async () => {
  const { id, contributionId } = await asked('2026-03-20')
  // The lead gives signs of life, so that it is chased for nothing itself.
  await space.set(id, { last_report_at: '2026-03-20T08:00:00+07:00' })
  const before = (await titlesOf(space.office)).length
  await chaseAll(...days)
  expect(await space.noticesOf(helper)).toMatchObject([
    { title: 'Nội dung phối hợp còn 3 ngày đến hạn (20/03/2026)', link: `/nhiem-vu/${id}#phoi-hop` },
    { title: 'Nội dung phối hợp còn 1 ngày đến hạn (20/03/2026)', kind: 'reminder_contribution_ahead' },
    { title: 'Nội dung phối hợp đến hạn hôm nay' },
    { title: 'Nội dung phối hợp quá hạn 1 ngày làm việc, hạn 20/03/2026' },
    { title: 'Nội dung phối hợp quá hạn 6 ngày làm việc, hạn 20/03/2026' },
  ])
  expect(await titlesOf(helpersHead)).toEqual(['Nội dung phối hợp quá hạn 6 ngày làm việc, hạn 20/03/2026'])
  expect([await titlesOf(expert), await titlesOf(head)]).toEqual([[], []])
  expect((await titlesOf(space.office)).length).toBe(before)
  expect((await space.remindersOf(id))[0]).toBe(`2026-03-17 contribution_ahead ${contributionId}/2026-03-20:3`)
  expect(await space.escalationOf(id)).toBe(0)
  const shown = (await (await space.callAs(expert))('GET', `/api/chasing/duties/${id}`)).json()
  expect(shown.reminders.map(({ kind }: { kind: string }) => kind)).toContain('contribution_overdue')
})

it('of several on one duty each is told, many share one notice', async () => {
  const { id } = await asked('2026-03-20')
  const call = await space.callAs(expert)
  const organizationId = await space.organization(helping)
  for (const request of ['Số bác sĩ', 'Số giường', 'Số xe'])
    await call('POST', `/api/assignments/${id}/contributions`, { organizationId, request, dueOn: '2026-03-20' })
  await chaseAll('2026-03-19')
  expect(await space.noticesOf(helper)).toMatchObject([
    { title: '4 nội dung phối hợp sắp đến hạn', link: '/nhiem-vu?vaiTro=phoi-hop' },
  ])
})

it.each<[string, (id: string, contributionId: string) => Promise<unknown>]>([
  [
    'given',
    async (_id, contributionId) => {
      const given = { text: 'Có 30 trạm', fileIds: [] }
      await (await space.callAs(helper))('POST', `/api/contributions/${contributionId}/giving`, given)
    },
  ],
  [
    'no longer needed',
    async (_id, contributionId) =>
      (await space.callAs(expert))('POST', `/api/contributions/${contributionId}/dropping`, { reason: 'Đã có' }),
  ],
  ['of a duty that is done', (id) => space.set(id, { stage: 'completed', completed_on: '2026-03-10' })],
  ['of a duty that is paused', (id) => space.set(id, { stage: 'paused', paused_on: '2026-03-10' })],
  [
    'of a duty that waits for the office',
    (id) => space.set(id, { stage: 'awaiting_confirmation', proposed_on: '2026-03-10' }),
  ],
])('nothing is told of what is %s', async (_name, happens) => {
  const { id, contributionId } = await asked('2026-03-20')
  await happens(id, contributionId)
  await chaseAll(...days)
  expect([await titlesOf(helper), await titlesOf(helpersHead)]).toEqual([[], []])
  expect((await space.remindersOf(id)).filter((line) => line.includes('contribution'))).toEqual([])
})

it('page by page, broken off and by two at once, each is told once', async () => {
  const [first, second, third] = [await asked('2026-03-20'), await asked('2026-03-20'), await asked('2026-03-20')]
  // The last is on no page of chased duties: it has no deadline of its own.
  await space.set(third.id, { deadline_on: null, deadline_kind: 'none' })
  const stopping = { aborted: true }
  await expect(space.chase('2026-03-19', { dutiesAtOnce: 1, stopping })).rejects.toThrow('asked to stop')
  const page = { dutiesAtOnce: 1 }
  await Promise.all([space.chase('2026-03-19', page), space.chase('2026-03-19', page)])
  expect((await space.noticesOf(helper)).map(({ link }) => link).toSorted()).toEqual(
    [first, second, third].map(({ id }) => `/nhiem-vu/${id}#phoi-hop`).toSorted(),
  )
})

it('sent back with a later day opens windows of its own', async () => {
  const { id, contributionId } = await asked('2026-03-20')
  await chaseAll('2026-03-19')
  const given = { text: 'Có 30 trạm', fileIds: [] }
  await (await space.callAs(helper))('POST', `/api/contributions/${contributionId}/giving`, given)
  const more = { reason: 'Thiếu 2 xã', dueOn: '2026-03-27' }
  await (await space.callAs(expert))('POST', `/api/contributions/${contributionId}/return`, more)
  await chaseAll('2026-03-20', '2026-03-26')
  expect(await titlesOf(helper)).toEqual([
    'Nội dung phối hợp còn 1 ngày đến hạn (20/03/2026)',
    'Nội dung phối hợp còn 1 ngày đến hạn (27/03/2026)',
  ])
  expect((await space.remindersOf(id)).filter((line) => line.includes('contribution'))).toHaveLength(2)
})
