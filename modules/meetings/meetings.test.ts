import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTogether, someEvidence, type Together, watchAssignment } from '../../tests/support/together.ts'
import type { Actor } from '../access/index.ts'
import { acknowledge, proposeCompletion, raiseDifficulty } from '../duties/index.ts'
import { closeMeeting } from './close-meeting/close-meeting.ts'
import { decideItem } from './decide-item/decide-item.ts'
import { openMeeting } from './open-meeting/open-meeting.ts'

let space: Together
const open = () => openTogether({ startsAt: '2026-03-02T08:00:00+07:00' })
let leader: Actor
let finance: Actor
let duties: Record<'slightlyLate' | 'mostLate' | 'waiting' | 'asked' | 'inTime' | 'health', string>

beforeAll(async () => {
  space = await open()
  leader = await space.actor('committee_leader')
  finance = await space.actor('specialist', 'Sở Tài chính')
  await space.actor('specialist', 'Sở Y tế')
  duties = {
    slightlyLate: await space.assignOne('2026-03-20'),
    mostLate: await space.assignOne('2026-03-05'),
    waiting: await space.assignOne('2026-03-10'),
    asked: await space.assignOne('2026-06-30', {}, { focal: null }),
    inTime: await space.assignOne('2026-06-30'),
    health: await space.assignOne('2026-03-12', { leads: ['Sở Y tế'] }),
  }
  space.clock.set('2026-03-15T08:00:00+07:00')
  await acknowledge(space.services, finance, duties.waiting)
  await proposeCompletion(space.services, finance, duties.waiting, { summary: 'Xong', evidence: someEvidence })
  await raiseDifficulty(space.services, finance, duties.asked, { text: 'Thiếu kinh phí', proposal: null })
  space.clock.set('2026-03-25T08:00:00+07:00')
})
afterAll(() => space.close())

const start = (title: string, given: { heldOn?: string; comparedWith?: string | null } = {}) =>
  openMeeting(space.services, space.office, { title, heldOn: '2026-03-25', ...given })
const show = async (meetingId: string, who: Actor = space.office) => {
  const call = await space.callAs(who)
  return (await call('GET', `/api/meetings/${meetingId}`)).json()
}
const decide = (
  meetingId: string,
  assignmentId: string,
  version: number,
  decision: string | null,
  who = space.office,
) => decideItem(space.services, who, { meetingId, assignmentId, version }, { decision })

it('takes in the red list and what waits for the committee, agency by agency, most late first', async () => {
  const { id, itemCount } = await start('Giao ban tuần 13')
  expect(itemCount).toBe(5)
  const { items } = await show(id)
  expect(
    items.map((item: Record<string, unknown>) => [item.position, item.assignmentId, item.reason, item.daysLate]),
  ).toEqual([
    [1, duties.mostLate, 'overdue', 20],
    [2, duties.waiting, 'overdue', 5],
    [3, duties.slightlyLate, 'overdue', 5],
    [4, duties.asked, 'request', 0],
    [5, duties.health, 'overdue', 13],
  ])
})

it('compares with the meeting before, unless told otherwise', async () => {
  await start('Trước', { heldOn: '2026-03-18', comparedWith: '2026-03-09' })
  const compared = async (given: Parameters<typeof start>[1]) =>
    (await show((await start('Sau', given)).id)).comparedWith
  expect(await compared({ heldOn: '2026-03-19' })).toBe('2026-03-18')
  expect(await compared({ heldOn: '2026-03-20', comparedWith: null })).toBeNull()
  expect(await compared({ heldOn: '2026-03-21', comparedWith: '2026-03-02' })).toBe('2026-03-02')
  expect(await compared({ heldOn: '2026-03-01' })).toBeNull()
  await expect(start('Sai', { comparedWith: '2026-03-25' })).rejects.toMatchObject({ code: 'compared_with_later_day' })
})

describe('who may', () => {
  it.each([
    ['office', undefined, 200],
    ['committee_leader', undefined, 200],
    ['viewer', undefined, 403],
    ['administrator', undefined, 403],
    ['agency_leader', 'Sở Tài chính', 403],
    ['specialist', 'Sở Tài chính', 403],
    ['focal_point', 'Sở Nội vụ', 403],
  ] as const)('%s at %s', async (role, organization, status) => {
    const { id } = await start('Ai được vào')
    const call = await space.callAs(await space.actor(role, organization))
    const statuses = {
      list: (await call('GET', '/api/meetings')).statusCode,
      show: (await call('GET', `/api/meetings/${id}`)).statusCode,
      decide: (
        await call('PATCH', `/api/meetings/${id}/items/${duties.health}`, { isSkipped: true }, { 'if-match': '"1"' })
      ).statusCode,
      sheet: (await call('GET', `/api/meetings/${id}/conclusions.xlsx`)).statusCode,
      close: (await call('POST', `/api/meetings/${id}/close`, {}, { 'if-match': '"1"' })).statusCode,
      open: (await call('POST', '/api/meetings', { title: 'Mới', heldOn: '2026-03-25' })).statusCode,
    }
    const opened = status === 200 ? 201 : status
    expect(statuses).toEqual({ list: status, show: status, decide: status, sheet: status, close: status, open: opened })
  })
})

describe('writing decisions', () => {
  it('saves on top of what was seen, and answers a conflict with the words of the other', async () => {
    const { id } = await start('Ghi kết luận')
    const first = await decide(id, duties.mostLate, 1, 'Hoàn thành trước 31/3')
    expect(first).toMatchObject({
      version: 2,
      decision: 'Hoàn thành trước 31/3',
      decidedBy: { id: space.office.personId },
    })
    await expect(decide(id, duties.mostLate, 1, 'Ý khác', leader)).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2, current: { decision: 'Hoàn thành trước 31/3', decidedBy: { id: space.office.personId } } },
    })
    expect(await decide(id, duties.mostLate, 2, 'Cả hai ý', leader)).toMatchObject({
      version: 3,
      decidedBy: { id: leader.personId },
    })
    expect(await decide(id, duties.mostLate, 3, null)).toMatchObject({
      decision: null,
      decidedBy: null,
      decidedAt: null,
    })
  })

  it('two at the same moment: one is saved, the other told', async () => {
    const { id } = await start('Cùng lúc')
    const outcomes = await Promise.allSettled([
      decide(id, duties.health, 1, 'Của văn phòng'),
      decide(id, duties.health, 1, 'Của lãnh đạo', leader),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('passing over a duty ends when something is decided of it', async () => {
    const { id } = await start('Bỏ qua')
    const at = { meetingId: id, assignmentId: duties.health }
    expect(await decideItem(space.services, leader, { ...at, version: 1 }, { isSkipped: true })).toMatchObject({
      isSkipped: true,
    })
    expect(await decide(id, duties.health, 2, 'Vẫn làm')).toMatchObject({ isSkipped: false, decision: 'Vẫn làm' })
  })

  it.each([
    ['another meeting’s duty', () => duties.inTime, 'meeting_item_not_found'],
    ['no such duty', () => '00000000-0000-7000-8000-000000000000', 'meeting_item_not_found'],
  ])('%s is refused', async (_what, duty, code) => {
    const { id } = await start('Sai mục')
    await expect(decide(id, duty(), 1, 'x')).rejects.toMatchObject({ code })
  })
})

it('closing makes every decision known on its duty once, tells lead and watchers, and freezes the meeting', async () => {
  const watcher = await space.actor('viewer')
  await watchAssignment(space.services, watcher, duties.mostLate, true)
  const { id } = await start('Giao ban chốt')
  await decide(id, duties.mostLate, 1, 'Hoàn thành trước 31/3', leader)
  await decide(id, duties.health, 1, 'Báo cáo lại')
  expect(await closeMeeting(space.services, space.office, id, 1)).toEqual({ version: 2, concluded: 2 })
  const call = await space.callAs(finance)
  const { items } = (await call('GET', `/api/assignments/${duties.mostLate}/comments`)).json()
  expect(items).toMatchObject([
    {
      text: 'Kết luận tại cuộc họp “Giao ban chốt” ngày 25/03/2026: Hoàn thành trước 31/3',
      person: { id: leader.personId },
      organizationName: 'UBND tỉnh',
    },
  ])
  const told = async ({ personId }: Actor) =>
    (await space.noticesOf(personId))
      .filter(({ link }) => link === `/nhiem-vu/${duties.mostLate}#trao-doi`)
      .map(({ kind }) => kind)
  expect([await told(finance), await told(watcher), await told(leader)]).toEqual([
    ['meeting_concluded'],
    ['comment_added'],
    [],
  ])
  await expect(closeMeeting(space.services, leader, id, 2)).rejects.toMatchObject({ code: 'meeting_closed' })
  await expect(decide(id, duties.mostLate, 2, 'Muộn')).rejects.toMatchObject({ code: 'meeting_closed' })
  const office = await space.callAs(space.office)
  const sheet = await office('GET', `/api/meetings/${id}/conclusions.xlsx`)
  expect([sheet.statusCode, sheet.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
})

it('pages through the meetings, latest first', async () => {
  const call = await space.callAs(space.office)
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { items: { id: string; heldOn: string }[]; nextCursor: string | null } = (
      await call('GET', `/api/meetings?limit=3${cursor ? `&cursor=${cursor}` : ''}`)
    ).json()
    seen.push(...page.items.map(({ heldOn, id }) => `${heldOn} ${id}`))
    cursor = page.nextCursor
  }
  expect(seen.length).toBeGreaterThan(6)
  expect(seen).toEqual([...new Set(seen)].sort().reverse())
})

it('nothing red: no meeting is opened', async () => {
  const calm = await open()
  await calm.assignOne('2026-12-31')
  await expect(openMeeting(calm.services, calm.office, { title: 'Trống', heldOn: '2026-03-02' })).rejects.toMatchObject(
    { code: 'nothing_to_meet_about' },
  )
  await calm.close()
})
