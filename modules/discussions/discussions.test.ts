import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTogether, type Together, watchAssignment } from '../../tests/support/together.ts'
import type { Actor } from '../access/index.ts'
import { raiseDifficulty } from '../duties/index.ts'
import { addComment } from './add-comment/add-comment.ts'
import type { Audience } from './discussions-policy.ts'
import { editComment } from './edit-comment/edit-comment.ts'
import { findMentionable } from './find-mentionable/find-mentionable.ts'
import { listComments } from './list-comments/list-comments.ts'
import { removeComment } from './remove-comment/remove-comment.ts'

let space: Together
let people: Record<string, Actor>
let assignmentId: string

beforeAll(async () => {
  space = await openTogether()
  people = {
    office: space.office,
    secondOffice: await space.actor('office'),
    leader: await space.actor('committee_leader'),
    lead: await space.actor('specialist', 'Sở Tài chính'),
    leadHead: await space.actor('agency_leader', 'Sở Tài chính'),
    partner: await space.actor('specialist', 'Sở Y tế'),
    focal: await space.actor('focal_point', 'Sở Nội vụ'),
    stranger: await space.actor('agency_leader', 'Sở Xây dựng'),
    viewer: await space.actor('viewer'),
    administrator: space.administrator,
  }
})
afterAll(() => space.close())
beforeEach(async () => {
  assignmentId = await space.assignOne('2026-03-10', { coordinators: ['Sở Y tế'] })
})

const person = (name: string): Actor => {
  const found = people[name]
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}
const say = (who: string, text: string, audience: Audience = 'parties', mentioned: string[] = []) =>
  addComment(space.services, person(who), assignmentId, {
    audience,
    text,
    mentioned: mentioned.map((name) => person(name).personId),
  })
const read = (who: string, audience: Audience = 'parties', page: { limit?: number; cursor?: string } = {}) =>
  listComments(space.services, person(who), assignmentId, { audience, limit: 30, ...page })
const watch = (who: string, wanted = true) => watchAssignment(space.services, person(who), assignmentId, wanted)
/** Kinds of the notices a person has about this assignment's discussion. */
const told = async (who: string) => {
  const notices = await space.noticesOf(person(who).personId)
  return notices.filter(({ link }) => link.includes(`${assignmentId}#`)).map(({ kind }) => kind)
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  )

describe('who reads and who writes', () => {
  it.each([
    // who, reads parties, writes parties, reads office, writes office
    ['office', 'done', 'done', 'done', 'done'],
    ['leader', 'done', 'done', 'done', 'done'],
    ['lead', 'done', 'done', 'not_allowed', 'not_allowed'],
    ['leadHead', 'done', 'done', 'not_allowed', 'not_allowed'],
    ['partner', 'done', 'done', 'not_allowed', 'not_allowed'],
    ['focal', 'done', 'done', 'not_allowed', 'not_allowed'],
    ['viewer', 'done', 'not_allowed', 'not_allowed', 'not_allowed'],
    ['administrator', 'done', 'not_allowed', 'not_allowed', 'not_allowed'],
    ['stranger', 'assignment_not_found', 'assignment_not_found', 'assignment_not_found', 'assignment_not_found'],
  ])('%s', async (who, readsParties, writesParties, readsOffice, writesOffice) => {
    expect(await codeOf(read(who))).toBe(readsParties)
    expect(await codeOf(say(who, 'Một ý kiến'))).toBe(writesParties)
    expect(await codeOf(read(who, 'office'))).toBe(readsOffice)
    expect(await codeOf(say(who, 'Một ghi chú', 'office'))).toBe(writesOffice)
    expect(await codeOf(watch(who))).toBe(readsParties)
  })

  it('says in whose name somebody writes', async () => {
    await say('lead', 'a')
    await say('partner', 'b')
    await say('office', 'c')
    const { items } = await read('viewer')
    expect(items.map(({ organizationName, text }) => [organizationName, text])).toEqual([
      ['Sở Tài chính', 'a'],
      ['Sở Y tế', 'b'],
      ['VP UBND tỉnh', 'c'],
    ])
  })

  it('keeps notes of the office apart from what the parties say', async () => {
    await say('office', 'cho mọi người')
    await say('office', 'cho văn phòng', 'office')
    expect((await read('lead')).items.map(({ text }) => text)).toEqual(['cho mọi người'])
    expect((await read('leader', 'office')).items.map(({ text }) => text)).toEqual(['cho văn phòng'])
  })
})

it('pages from the newest back, each page with its newest at the end', async () => {
  for (const text of ['1', '2', '3', '4', '5']) await say('lead', text)
  const last = await read('lead', 'parties', { limit: 2 })
  expect(last.items.map(({ text }) => text)).toEqual(['4', '5'])
  const before = await read('lead', 'parties', { limit: 2, cursor: last.nextCursor ?? '' })
  expect(before.items.map(({ text }) => text)).toEqual(['2', '3'])
  const first = await read('lead', 'parties', { limit: 2, cursor: before.nextCursor ?? '' })
  expect([first.items.map(({ text }) => text), first.nextCursor]).toEqual([['1'], null])
})

describe('who is told', () => {
  it('the named, then watchers and earlier writers, each once and never the writer', async () => {
    await say('partner', 'Sở Y tế đã gửi số liệu')
    await watch('leader')
    await watch('partner')
    await watch('lead')
    await say('lead', 'Đề nghị bổ sung @', 'parties', ['partner', 'leadHead'])
    expect({
      partner: await told('partner'),
      leadHead: await told('leadHead'),
      leader: await told('leader'),
      lead: await told('lead'),
      office: await told('office'),
    }).toEqual({
      partner: ['comment_mention'],
      leadHead: ['comment_mention'],
      leader: ['comment_added'],
      lead: [],
      office: [],
    })
  })

  it('notes of the office reach its people only, whoever watches', async () => {
    for (const who of ['lead', 'leader', 'secondOffice']) await watch(who)
    await say('lead', 'ý kiến')
    await say('office', 'ghi chú', 'office')
    expect(await told('lead')).toEqual([])
    expect(await told('leader')).toEqual(['comment_added', 'comment_added'])
    expect(await told('secondOffice')).toEqual(['comment_added', 'comment_added'])
  })

  it('a watcher is told of a move once, also when it is their turn, and no more after they stop', async () => {
    await watch('leader')
    await watch('focal')
    await watch('viewer')
    const raise = () =>
      raiseDifficulty(space.services, person('lead'), assignmentId, { text: 'Thiếu số liệu', proposal: null })
    await raise()
    expect(await told('focal')).toEqual(['difficulty_raised'])
    expect(await told('leader')).toEqual(['difficulty_raised'])
    await watch('leader', false)
    await raise()
    expect(await told('leader')).toEqual(['difficulty_raised'])
    expect(await told('viewer')).toEqual(['difficulty_raised', 'difficulty_raised'])
  })
})

describe('naming people', () => {
  it.each([
    ['stranger', 'parties', 'mentioned_may_not_see'],
    ['partner', 'parties', 'done'],
    ['viewer', 'parties', 'done'],
    ['leader', 'office', 'done'],
    ['lead', 'office', 'mentioned_may_not_see'],
    ['viewer', 'office', 'mentioned_may_not_see'],
  ] as const)('%s in what %s read: %s', async (who, audience, outcome) => {
    expect(await codeOf(say('office', 'Gửi @', audience, [who]))).toBe(outcome)
    expect(await told(who)).toEqual(outcome === 'done' ? ['comment_mention'] : [])
    expect((await read('office', audience)).items).toHaveLength(outcome === 'done' ? 1 : 0)
  })

  it('offers people of the parties, the office and the committee by name without diacritics', async () => {
    const offered = async (who: string, q: string, audience: Audience = 'parties') =>
      (await findMentionable(space.services, person(who), assignmentId, { audience, q })).map(({ id }) => id)
    const ids = (...names: string[]) => names.map((name) => person(name).personId)
    const all = await offered('lead', 'nguoi thu')
    expect(all).toEqual(expect.arrayContaining(ids('office', 'leader', 'leadHead', 'partner', 'focal')))
    for (const id of ids('lead', 'stranger', 'viewer')) expect(all).not.toContain(id)
    expect(await offered('lead', person('partner').fullName)).toEqual(ids('partner'))
    expect(await offered('lead', '%')).toEqual([])
    expect((await offered('office', 'NGƯỜI', 'office')).sort()).toEqual(ids('secondOffice', 'leader').sort())
    await expect(offered('viewer', '')).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('changing one’s own words', () => {
  it('marks an edit, tells only people named for the first time, and refuses an old version', async () => {
    const comment = await say('lead', 'Gửi @', 'parties', ['partner'])
    const at = { assignmentId, commentId: comment.id, version: comment.version }
    const mentioned = [person('partner').personId, person('leadHead').personId]
    const edited = await editComment(space.services, person('lead'), at, { text: 'Gửi cả hai', mentioned })
    expect(edited).toMatchObject({ text: 'Gửi cả hai', version: 2 })
    expect(edited.editedAt).not.toBeNull()
    expect([await told('partner'), await told('leadHead')]).toEqual([['comment_mention'], ['comment_mention']])
    await expect(
      editComment(space.services, person('lead'), at, { text: 'Từ thẻ khác', mentioned: [] }),
    ).rejects.toMatchObject({ code: 'version_conflict', details: { version: 2, text: 'Gửi cả hai' } })
  })

  it('of what was removed only the time stays, and it is changed no more', async () => {
    const comment = await say('lead', 'Nhầm')
    const at = { assignmentId, commentId: comment.id, version: 1 }
    await removeComment(space.services, person('lead'), at)
    const { items } = await read('partner')
    expect(items).toMatchObject([{ text: null, editedAt: null, may: { change: false } }])
    expect(items[0]?.removedAt).not.toBeNull()
    expect(await codeOf(removeComment(space.services, person('lead'), { ...at, version: 2 }))).toBe('comment_removed')
  })

  it.each([
    ['office', 'not_allowed'],
    ['partner', 'not_allowed'],
    ['stranger', 'assignment_not_found'],
  ])('%s may not change what another wrote', async (who, code) => {
    const { id } = await say('lead', 'Của tôi')
    const at = { assignmentId, commentId: id, version: 1 }
    expect(await codeOf(editComment(space.services, person(who), at, { text: 'x', mentioned: [] }))).toBe(code)
    expect(await codeOf(removeComment(space.services, person(who), at))).toBe(code)
  })

  it('a note of the office is not even there for others', async () => {
    const { id } = await say('office', 'Ghi chú', 'office')
    const at = { assignmentId, commentId: id, version: 1 }
    expect(await codeOf(removeComment(space.services, person('lead'), at))).toBe('comment_not_found')
    const other = { ...at, assignmentId: await space.assignOne(null) }
    expect(await codeOf(removeComment(space.services, person('office'), other))).toBe('comment_not_found')
  })
})

describe('over HTTP', () => {
  it.each([
    ['nothing', { text: '  ' }, 400, undefined],
    ['too much', { text: 'a'.repeat(5001) }, 400, undefined],
    ['no id', { text: 'a', mentioned: ['x'] }, 400, undefined],
    ['markup', { text: '<b onclick="x">đậm</b> & \u0000' }, 201, '<b onclick="x">đậm</b> &'],
  ])('%s', async (_what, body, status, text) => {
    const call = await space.callAs(person('lead'))
    const answer = await call('POST', `/api/assignments/${assignmentId}/comments`, body)
    expect([answer.statusCode, answer.json().text]).toEqual([status, text])
  })

  it('asks for the version when changing', async () => {
    const { id } = await say('lead', 'a')
    const call = await space.callAs(person('lead'))
    const path = `/api/assignments/${assignmentId}/comments/${id}`
    expect((await call('DELETE', path)).statusCode).toBe(428)
    expect((await call('PATCH', path, { text: 'b' }, { 'if-match': '"7"' })).statusCode).toBe(412)
    expect((await call('PATCH', path, { text: 'b' }, { 'if-match': '"1"' })).headers.etag).toBe('"2"')
  })
})
