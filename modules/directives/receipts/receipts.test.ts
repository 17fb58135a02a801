import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { issueDirective } from '../issue-directive/issue-directive.ts'
import { listDirectives } from '../list-directives/list-directives.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { showReview } from '../review/show-review/show-review.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { listOpenings } from './list-openings/list-openings.ts'
import { recordOpening } from './record-opening/record-opening.ts'
import { remindUnopened } from './remind-unopened/remind-unopened.ts'

let space: TestSpace
let office: Actor
let leader: Actor
let finance: Actor
let issued: string
let draft: string

beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' })
  office = await space.actor('office')
  leader = await space.actor('committee_leader')
  finance = await space.actor('specialist', 'Sở Tài chính')
  for (const name of songTraAgencies) await space.organization(name)
  const receive = (number: number) =>
    pasteDirective(space.services, office, {
      text: songTraDirective.replace('415/', `${number}/`),
      name: `${number}.txt`,
    })
  issued = await receive(415)
  const { version } = await showReview(space.services, office, issued)
  await issueDirective(space.services, office, issued, { reviewedWholeText: true, version })
  draft = await receive(500)
})
afterAll(() => space.close())

const at = (time: string) => space.clock.set(`2026-03-${time}:00+07:00`)
const openedBy = async () => {
  const { agencies } = await listOpenings(space.services, office, issued)
  return new Map(agencies.map(({ organization, openings }) => [organization.name, openings]))
}
const unopenedNotices = async (actor: Actor) => {
  const call = await space.callAs(actor)
  const { items } = (await call('GET', '/api/notifications?limit=100')).json()
  return items.filter(({ kind }: { kind: string }) => kind === 'directive_unopened').length
}

it('keeps the first and the last opening of a person in the name of their agency', async () => {
  at('02T09:00')
  await recordOpening(space.services, finance, issued)
  at('02T15:00')
  await recordOpening(space.services, finance, issued)
  const openings = (await openedBy()).get('Sở Tài chính')
  expect(openings).toMatchObject([{ personId: finance.personId }])
  expect(new Date(openings?.[0]?.firstOpenedAt ?? '')).toEqual(new Date('2026-03-02T09:00:00+07:00'))
  expect(new Date(openings?.[0]?.lastOpenedAt ?? '')).toEqual(new Date('2026-03-02T15:00:00+07:00'))
})

it('does not count the office, drafts, or who may not see it; leaders are told apart', async () => {
  await recordOpening(space.services, office, issued)
  await recordOpening(space.services, leader, issued)
  await recordOpening(space.services, leader, draft)
  const stranger = await space.actor('agency_leader', 'Sở Y tế')
  await expect(recordOpening(space.services, stranger, issued)).rejects.toMatchObject({ code: 'directive_not_found' })
  const { agencies, others } = await listOpenings(space.services, leader, issued)
  expect(agencies.filter(({ openings }) => openings.length > 0)).toHaveLength(1)
  expect(others.map(({ personId }) => personId)).toEqual([leader.personId])
  expect((await listOpenings(space.services, office, draft)).others).toEqual([])
})

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  )

it.each([
  // who, sees who opened, reminds, is told on the list
  ['office', undefined, 'done', 'done', true],
  ['committee_leader', undefined, 'done', 'not_allowed', true],
  ['viewer', undefined, 'not_allowed', 'not_allowed', false],
  ['administrator', undefined, 'not_allowed', 'not_allowed', false],
  ['specialist', 'Sở Tài chính', 'not_allowed', 'not_allowed', false],
  ['agency_leader', 'Sở Y tế', 'directive_not_found', 'directive_not_found', false],
] as const)('%s at %s', async (role, organization, sees, reminds, isTold) => {
  const actor = await space.actor(role, organization)
  expect(await outcomeOf(listOpenings(space.services, actor, issued))).toBe(sees)
  expect(await outcomeOf(remindUnopened(space.services, actor, issued))).toBe(reminds)
  const { items } = (await listDirectives(space.services, actor, { limit: 30, status: 'issued' })).page
  expect(items.every(({ openings }) => (openings !== null) === isTold)).toBe(true)
})

it('counts agencies on the list as the page does', async () => {
  const { agencies } = await listOpenings(space.services, office, issued)
  const { items } = (await listDirectives(space.services, office, { limit: 30 })).page
  expect(items.map(({ id, openings }) => [id, openings])).toEqual([
    [draft, null],
    [issued, { opened: 1, agencies: agencies.length }],
  ])
})

it('reminds who has not opened after two days, once a day, also when two people press at once', async () => {
  const interior = await space.actor('specialist', 'Sở Nội vụ')
  at('03T09:00')
  expect(await remindUnopened(space.services, office, issued)).toEqual({ reminded: 0 })
  at('04T09:00')
  const { agencies, toRemind } = await listOpenings(space.services, office, issued)
  expect(toRemind).toBe(agencies.length - 1)
  const both = await Promise.all([
    remindUnopened(space.services, office, issued),
    remindUnopened(space.services, office, issued),
  ])
  expect(both.map(({ reminded }) => reminded).sort((a, b) => a - b)).toEqual([0, toRemind])
  expect([await unopenedNotices(interior), await unopenedNotices(finance)]).toEqual([1, 0])
  expect((await listOpenings(space.services, office, issued)).toRemind).toBe(0)
  at('05T09:00')
  await recordOpening(space.services, interior, issued)
  expect(await remindUnopened(space.services, office, issued)).toEqual({ reminded: toRemind - 1 })
  expect(await unopenedNotices(interior)).toBe(1)
})

it('asks nothing of who only does a part that a lead gave on', async () => {
  const before = await listOpenings(space.services, office, issued)
  const financeLeader = await space.actor('agency_leader', 'Sở Tài chính')
  const call = await space.callAs(financeLeader)
  const list = await call('GET', `/api/assignments?directiveId=${issued}&limit=100`)
  const mine = list
    .json<{ items: { id: string; lead: { name: string }; deadline: { on: string | null } }[] }>()
    .items.find(({ lead }) => lead.name === 'Sở Tài chính')
  const [newcomer, known] = [await space.organization('Phòng Ngân sách'), await space.organization('Sở Nội vụ')]
  const part = { text: 'Lập biểu số liệu', product: null, deadlineOn: mine?.deadline.on ?? null }
  const given = await call('POST', `/api/assignments/${mine?.id}/parts`, {
    parts: [newcomer, known].map((organizationId) => ({ ...part, organizationId })),
  })
  expect(given.statusCode).toBe(201)
  const specialist = await space.actor('specialist', 'Phòng Ngân sách')
  await recordOpening(space.services, specialist, issued)
  const after = await listOpenings(space.services, office, issued)
  expect(after.agencies).toEqual(before.agencies)
  expect(after.others.map(({ personId }) => personId)).toContain(specialist.personId)
  const { items } = (await listDirectives(space.services, office, { limit: 30, status: 'issued' })).page
  expect(items[0]?.openings?.agencies).toBe(before.agencies.length)
})

it('answers nothing over HTTP, and takes another look', async () => {
  const call = await space.callAs(finance)
  expect((await call('POST', `/api/directives/${issued}/opened`)).statusCode).toBe(204)
  expect((await openedBy()).get('Sở Tài chính')).toMatchObject([{ personId: finance.personId }])
})
