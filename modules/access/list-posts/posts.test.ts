import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { mayManagePeople, maySeeHolders } from '../access-policy.ts'
import { type Role, roles } from '../actor.ts'

let space: TestSpace
let admin: Awaited<ReturnType<TestSpace['callAs']>>
let health: string

const startsAt = '2026-03-02T08:00:00+07:00'
const now = '2026-03-02'

beforeAll(async () => {
  space = await openTestSpace({ startsAt })
  admin = await space.callAs(space.administrator)
  health = await space.organization('Sở Y tế')
})
afterAll(() => space.close())

type Held = { fullName: string; validFrom: string; validTo: string | null; postingId: string }
type Shown = { id: string; title: string | null; isHeld: boolean; holders: Held[] | null; validTo: string | null }

const postsOf = async (organizationId: string, on = now): Promise<Shown[]> =>
  (await admin('GET', `/api/organizations/${organizationId}/posts?on=${on}`)).json().items

const addPost = async (body: object = {}) =>
  admin('POST', '/api/posts', { organizationId: health, role: 'specialist', title: 'Chuyên viên', ...body })

const newPost = async (body: object = {}): Promise<string> => (await addPost(body)).json().id
const fill = (postId: string, body: object) => admin('POST', `/api/posts/${postId}/holders`, body)
const somebody = async () => (await space.actor('viewer')).personId

describe('who may', () => {
  it.each(
    roles.map((role): [Role, boolean, boolean] => [
      role,
      role === 'administrator',
      role === 'administrator' || role === 'office',
    ]),
  )('%s: manage posts %s, see who holds them %s; everybody sees which there are', async (role, manages, sees) => {
    const actor = await space.actor(role)
    expect([mayManagePeople(actor), maySeeHolders(actor)]).toEqual([manages, sees])
    const call = await space.callAs(actor)
    const postId = await newPost({ title: `Vị trí cho ${role}`, personId: actor.personId })
    const list = (await call('GET', `/api/organizations/${health}/posts`)).json()
    expect(list.may).toEqual({ managePosts: manages, seeHolders: sees })
    const shown = list.items.find((post: Shown) => post.id === postId)
    expect(shown).toMatchObject({ isHeld: true })
    expect(shown.holders?.map((holder: Held) => holder.fullName) ?? null).toEqual(sees ? [actor.fullName] : null)
    const { holders } = (await postsOf(health)).find(({ id }) => id === postId) ?? {}
    const codes: number[] = []
    for (const [method, path, body] of [
      ['POST', '/api/posts', { organizationId: health, role: 'specialist' }],
      ['POST', `/api/posts/${postId}/holders`, { personId: space.administrator.personId }],
      ['GET', `/api/people/${actor.personId}`, undefined],
      ['POST', `/api/postings/${holders?.[0]?.postingId}/end`, { on: '2026-03-03' }],
      ['POST', `/api/posts/${postId}/close`, { on: '2026-03-04' }],
    ] as const)
      codes.push((await call(method, path, body)).statusCode)
    expect(codes).toEqual(manages ? [201, 201, 200, 204, 204] : [403, 403, 403, 403, 403])
  })
})

describe('a post', () => {
  it('is there from its day on, listed before it begins only from today', async () => {
    const office = await space.organization('Sở Nội vụ')
    await newPost({ organizationId: office, title: 'A có rồi', validFrom: '2026-01-10' })
    await newPost({ organizationId: office, title: 'B sắp có', validFrom: '2026-04-01' })
    const titles = async (on: string) => (await postsOf(office, on)).map(({ title }) => title)
    expect(await titles('2026-01-09')).toEqual([])
    expect(await titles('2026-01-10')).toEqual(['A có rồi'])
    expect(await titles(now)).toEqual(['A có rồi', 'B sắp có'])
  })

  it('changes hands and keeps who held it', async () => {
    const postId = await newPost({ validFrom: '2026-01-01', title: 'Trưởng phòng' })
    const [first, second] = [await somebody(), await somebody()]
    await fill(postId, { personId: first, validFrom: '2026-01-01', validTo: '2026-02-01' })
    await fill(postId, { personId: second, validFrom: '2026-02-01' })
    const holders = async (on: string) =>
      (await postsOf(health, on)).find(({ id }) => id === postId)?.holders?.map((holder) => holder.validFrom)
    expect(await holders('2026-01-31')).toEqual(['2026-01-01'])
    expect(await holders('2026-02-01')).toEqual(['2026-02-01'])
    const page = (await admin('GET', `/api/people/${first}`)).json()
    expect(page.held).toContainEqual({
      postingId: expect.any(String),
      postId,
      organizationId: health,
      organizationName: 'Sở Y tế',
      role: 'specialist',
      title: 'Trưởng phòng',
      validFrom: '2026-01-01',
      validTo: '2026-02-01',
      isLast: true,
    })
  })

  it('gives and takes rights at once, not after what is remembered of a session', async () => {
    const person = await space.actor('viewer')
    const call = await space.callAs(person)
    const mine = async () =>
      (await call('GET', '/api/session'))
        .json()
        .postings.map((posting: { role: string }) => posting.role)
        .sort()
    expect(await mine()).toEqual(['viewer'])
    const postId = await newPost({ role: 'agency_leader', title: 'Giám đốc', validFrom: '2026-03-01' })
    await fill(postId, { personId: person.personId, validFrom: '2026-03-01' })
    expect(await mine()).toEqual(['agency_leader', 'viewer'])
    expect((await admin('POST', `/api/posts/${postId}/close`, {})).statusCode).toBe(204)
    expect(await mine()).toEqual(['viewer'])
  })

  it('given by mistake is taken back the same day, with its right', async () => {
    const postId = await newPost({ validFrom: '2026-01-01' })
    const personId = await somebody()
    const { id } = (await fill(postId, { personId, validFrom: now })).json()
    expect((await admin('POST', `/api/postings/${id}/end`, { on: now })).statusCode).toBe(204)
    const { held } = (await admin('GET', `/api/people/${personId}`)).json()
    expect(held.map((one: { postId: string }) => one.postId)).not.toContain(postId)
    expect((await admin('POST', `/api/postings/${id}/end`, { on: now })).json().code).toBe('posting_ended')
    expect((await fill(postId, { personId, validFrom: now })).statusCode).toBe(201)
  })

  it('ends with everybody in it', async () => {
    const postId = await newPost({ validFrom: '2026-01-01' })
    await fill(postId, { personId: await somebody(), validFrom: '2026-01-01' })
    await admin('POST', `/api/posts/${postId}/close`, { on: '2026-03-10' })
    const post = (await postsOf(health)).find(({ id }) => id === postId)
    expect(post).toMatchObject({ validTo: '2026-03-10', holders: [{ validTo: '2026-03-10' }] })
    expect((await postsOf(health, '2026-03-10')).some(({ id }) => id === postId)).toBe(false)
    expect((await admin('POST', `/api/posts/${postId}/close`, { on: '2026-03-10' })).json().code).toBe('post_closed')
    expect((await fill(postId, { personId: await somebody(), validFrom: '2026-03-09' })).json().code).toBe(
      'post_not_then',
    )
  })

  it('leaves its traces in the ledger', async () => {
    const entries = (await admin('GET', '/api/audit?limit=100')).json().items as { action: string; details: object }[]
    const actions = entries.map(({ action }) => action)
    for (const action of ['post_added', 'post_filled', 'posting_ended', 'post_closed'])
      expect(actions).toContain(action)
    expect(entries.find(({ action }) => action === 'post_filled')?.details).toMatchObject({
      organizationName: 'Sở Y tế',
    })
  })

  it('lists are paged without repeating or losing any', async () => {
    const agency = await space.organization('Sở Xây dựng')
    for (let count = 0; count < 7; count += 1)
      await newPost({ organizationId: agency, title: count % 2 ? null : 'Chuyên viên', role: roles[count] })
    const seen: string[] = []
    let cursor = ''
    for (;;) {
      const page = (await admin('GET', `/api/organizations/${agency}/posts?limit=2${cursor}`)).json()
      seen.push(...page.items.map((item: { role: string }) => item.role))
      if (page.nextCursor === null) break
      cursor = `&cursor=${page.nextCursor}`
    }
    expect(seen).toEqual([
      'committee_leader',
      'agency_leader',
      'office',
      'focal_point',
      'specialist',
      'administrator',
      'viewer',
    ])
  })
})

describe('refused', () => {
  it.each([
    ['an agency nobody knows', { organizationId: newId() }, 409, 'agency_not_then'],
    ['an agency before it exists', { validFrom: '1999-12-31' }, 409, 'agency_not_then'],
    ['a holder nobody knows', { personId: newId() }, 404, 'person_not_found'],
    ['a role nobody knows', { role: 'king' }, 400, 'invalid_request'],
    ['a day nobody knows', { validFrom: '2026-02-30' }, 400, 'invalid_request'],
  ])('a post with %s', async (_what, body, status, code) => {
    const answer = await addPost(body)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })

  it('the same person twice in one post at a time', async () => {
    const postId = await newPost({ validFrom: '2026-01-01' })
    const personId = await somebody()
    expect((await fill(postId, { personId, validFrom: '2026-01-01' })).statusCode).toBe(201)
    const again = await fill(postId, { personId, validFrom: '2026-02-01', validTo: '2026-02-02' })
    expect([again.statusCode, again.json().code]).toEqual([409, 'posting_overlaps'])
  })

  it.each([
    ['before the post begins', { validFrom: '2026-01-31' }, 'post_not_then'],
    ['the wrong way round', { validFrom: '2026-03-02', validTo: '2026-03-02' }, 'posting_without_days'],
  ])('a holding %s', async (_what, days, code) => {
    const postId = await newPost({ validFrom: '2026-02-01' })
    expect((await fill(postId, { personId: await somebody(), ...days })).json().code).toBe(code)
  })

  it('what is not there', async () => {
    expect((await fill(newId(), { personId: await somebody() })).json().code).toBe('post_not_found')
    expect((await admin('POST', `/api/posts/${newId()}/close`, {})).json().code).toBe('post_not_found')
    expect((await admin('POST', `/api/postings/${newId()}/end`, {})).json().code).toBe('posting_not_found')
    expect((await admin('GET', `/api/people/${newId()}`)).json().code).toBe('person_not_found')
  })

  it('to end twice', async () => {
    const postId = await newPost({ validFrom: '2026-01-01' })
    const { id } = (await fill(postId, { personId: await somebody(), validFrom: '2026-01-01' })).json()
    expect((await admin('POST', `/api/postings/${id}/end`, { on: '2026-02-01' })).statusCode).toBe(204)
    expect((await admin('POST', `/api/postings/${id}/end`, { on: '2026-02-01' })).json().code).toBe('posting_ended')
  })
})
