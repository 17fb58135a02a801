import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Chasing, openChasing } from '../../../tests/support/chasing.ts'
import type { Actor } from '../../access/index.ts'

let space: Chasing
let head: Actor
let expert: Actor
let leader: Actor
let agency: string
let round = 0

beforeAll(async () => {
  space = await openChasing()
  leader = await space.actor('committee_leader')
})
afterAll(() => space.close())

/** An agency of its own for each test, and the start of March. */
beforeEach(async () => {
  await space.startAnew()
  space.clock.set('2026-03-02T08:00:00+07:00')
  round += 1
  agency = `Sở Thử Nghiệm ${round}`
  head = await space.actor('agency_leader', agency)
  expert = await space.actor('specialist', agency)
})

const give = (due: string | null, more: object = {}) =>
  space.assignOne(due, { leads: [agency], ...more }, { focal: null })
const titlesOf = async (actor: Actor) => (await space.noticesOf(actor)).map(({ title }) => title)
const chaseAll = async (...days: string[]) => {
  for (const day of days) await space.chase(day)
}

describe('one duty', () => {
  it('is told once a window, ahead, on the day and overdue, to those who do it', async () => {
    const id = await give('2026-03-20')
    await chaseAll(
      '2026-03-12',
      '2026-03-13',
      '2026-03-13',
      '2026-03-14',
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
    )
    await chaseAll('2026-03-21', '2026-03-23', '2026-03-24', '2026-03-30')
    expect(await titlesOf(expert)).toEqual([
      'Nhiệm vụ còn 7 ngày đến hạn (20/03/2026)',
      'Nhiệm vụ còn 3 ngày đến hạn (20/03/2026)',
      'Nhiệm vụ còn 1 ngày đến hạn (20/03/2026)',
      'Nhiệm vụ đến hạn hôm nay',
      'Nhiệm vụ quá hạn 1 ngày làm việc, hạn 20/03/2026',
      'Nhiệm vụ quá hạn 6 ngày làm việc, hạn 20/03/2026',
    ])
    expect(await titlesOf(head)).toEqual([
      'Nhiệm vụ quá hạn 1 ngày làm việc, cần người đứng đầu chỉ đạo',
      'Nhiệm vụ quá hạn 6 ngày làm việc, hạn 20/03/2026',
    ])
    expect(await space.remindersOf(id)).toContain('2026-03-30 escalated 2026-03-20:2')
    expect(await space.escalationOf(id)).toBe(2)
  })

  it('is told late, once, after mornings on which the system was down', async () => {
    await give('2026-04-20')
    await chaseAll('2026-04-18', '2026-04-19', '2026-04-20')
    expect(await titlesOf(expert)).toEqual(['Nhiệm vụ còn 2 ngày đến hạn (20/04/2026)', 'Nhiệm vụ đến hạn hôm nay'])
  })

  it('goes up by level and comes down after an extension, each told once, then begins anew', async () => {
    const id = await give('2026-05-08')
    await chaseAll('2026-05-11', '2026-05-15', '2026-05-22')
    expect(await space.escalationOf(id)).toBe(3)
    expect((await space.noticesOf(leader)).at(-1)).toMatchObject({ kind: 'escalated', link: `/nhiem-vu/${id}` })
    await space.set(id, { deadline_on: '2026-06-12' })
    await chaseAll('2026-05-25', '2026-05-26')
    expect(await space.escalationOf(id)).toBe(0)
    for (const told of [head, leader, space.office])
      expect((await titlesOf(told)).filter((title) => title.includes('từng báo quá hạn'))).toEqual([
        'Nhiệm vụ từng báo quá hạn nay có thời hạn 12/06/2026',
      ])
    await chaseAll('2026-06-05', '2026-06-15')
    expect((await titlesOf(expert)).slice(-2)).toEqual([
      'Nhiệm vụ còn 7 ngày đến hạn (12/06/2026)',
      'Nhiệm vụ quá hạn 1 ngày làm việc, hạn 12/06/2026',
    ])
    expect(await space.escalationOf(id)).toBe(1)
  })

  it('of khẩn goes up twice as fast', async () => {
    const id = await give('2026-05-08')
    await space.set(id, { urgency: 'urgent' })
    await chaseAll('2026-05-14')
    expect(await space.escalationOf(id)).toBe(2)
  })

  it('that tells nothing for long is chased, those who do it first, then their head', async () => {
    await give(null)
    await chaseAll('2026-03-16', '2026-03-17', '2026-03-18', '2026-04-01')
    expect(await titlesOf(expert)).toEqual(['Nhiệm vụ 15 ngày chưa có báo cáo'])
    expect(await titlesOf(head)).toEqual(['Nhiệm vụ 30 ngày chưa có báo cáo'])
  })

  it.each<[string, Record<string, string>]>([
    ['done', { stage: 'completed', completed_on: '2026-03-10' }],
    ['paused', { stage: 'paused', paused_on: '2026-03-10' }],
    ['dropped', { stage: 'cancelled', cancelled_on: '2026-03-10' }],
    ['recalled', { stage: 'recalled' }],
    ['a series', { shape: 'series' }],
  ])('%s is not chased', async (_name, columns) => {
    const id = await give('2026-03-20')
    await space.set(id, columns)
    await chaseAll('2026-03-17', '2026-04-20')
    expect(await space.remindersOf(id)).toEqual([])
  })

  it('that waits for the office reminds the office and not the agency', async () => {
    const proposed = await give('2026-03-20')
    const asked = await give('2026-03-20')
    await space.set(proposed, { stage: 'awaiting_confirmation', proposed_on: '2026-03-18' })
    await space.set(asked, {
      open_request: 'extension',
      requested_on: '2026-03-18',
      request_approver: 'committee_leader',
    })
    const before = { office: (await titlesOf(space.office)).length, leader: (await titlesOf(leader)).length }
    await chaseAll('2026-03-20', '2026-03-23', '2026-03-24')
    expect([await titlesOf(expert), await titlesOf(head)]).toEqual([[], []])
    expect((await titlesOf(space.office)).slice(before.office)).toEqual(['Nhiệm vụ chờ xử lý 3 ngày làm việc'])
    expect((await titlesOf(leader)).slice(before.leader)).toEqual(['Nhiệm vụ chờ xử lý 3 ngày làm việc'])
  })
})

it('many duties of a kind share one notice, up to three get one each', async () => {
  for (let count = 0; count < 4; count++) await give('2026-07-10')
  for (let count = 0; count < 3; count++) await give('2026-07-06')
  await chaseAll('2026-07-03')
  expect((await space.noticesOf(expert)).map(({ kind, title }) => [kind, title])).toEqual([
    ['reminder_ahead', '7 nhiệm vụ sắp đến hạn'],
  ])
  await chaseAll('2026-07-06')
  expect((await titlesOf(expert)).slice(1)).toEqual(Array(3).fill('Nhiệm vụ đến hạn hôm nay'))
})

it('over Tết and the new year nothing is told on days off, and lateness counts days worked', async () => {
  const id = await give('2027-01-02')
  space.clock.set('2026-12-01T08:00:00+07:00')
  await chaseAll(
    '2026-12-25',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
    '2027-01-04',
    '2027-02-05',
  )
  const told = (await space.remindersOf(id)).filter((line) => !line.includes('inactive'))
  expect(told.slice(0, 5)).toEqual([
    '2026-12-25 ahead 2027-01-02:7',
    '2026-12-30 ahead 2027-01-02:3',
    '2026-12-31 today 2027-01-02:0',
    '2027-01-04 escalated 2027-01-02:1',
    '2027-01-04 overdue 2027-01-02:0',
  ])
})

describe('a round that is broken off', () => {
  const after = (pages: number) => {
    let asked = 0
    return {
      get aborted() {
        asked += 1
        return asked >= pages
      },
    }
  }
  const small = { dutiesAtOnce: 2, peopleAtOnce: 1 }

  it.each([1, 2, 3, 4])('after page %d goes on where it stood: nobody twice, nobody left out', async (pages) => {
    const others = [await space.actor('specialist', agency), await space.actor('specialist', agency)]
    for (let count = 0; count < 5; count++) await give('2026-03-20')
    await expect(space.chase('2026-03-13', { ...small, stopping: after(pages) })).rejects.toThrow('asked to stop')
    expect((await space.runs()).at(-1)?.state).not.toBe('done')
    await Promise.all([space.chase('2026-03-13', small), space.chase('2026-03-13', small)])
    for (const told of [expert, ...others]) expect(await titlesOf(told)).toEqual(['5 nhiệm vụ sắp đến hạn'])
    expect((await space.runs()).at(-1)).toMatchObject({ onDate: '2026-03-13', state: 'done', reminded: 5 })
  })

  it.each([1, 3])('after page %d and not taken up before the next morning is told then', async (pages) => {
    const other = await space.actor('specialist', agency)
    for (let count = 0; count < 5; count++) await give('2026-03-20')
    await expect(space.chase('2026-03-13', { ...small, stopping: after(pages) })).rejects.toThrow('asked to stop')
    await space.chase('2026-03-16', small)
    for (const actor of [expert, other]) {
      const told = (await titlesOf(actor)).map((title) => Number(title.match(/^\d+(?= nhiệm vụ)/)?.[0] ?? 1))
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(5)
    }
    expect((await space.runs()).slice(-2).map(({ state }) => state)).toEqual(['done', 'done'])
  })
})

it('each round leaves one line in the ledger', async () => {
  await give('2026-03-20')
  await chaseAll('2026-03-13', '2026-03-13')
  const call = await space.callAs(space.administrator)
  const { items } = (await call('GET', '/api/audit?limit=1')).json()
  expect(items).toMatchObject([{ action: 'duties_chased', details: { day: '2026-03-13', reminded: 1, escalated: 0 } }])
})
