import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testPassword } from '../../tests/support/test-space.ts'
import { openTogether } from '../../tests/support/together.ts'
import type { Actor } from '../access/index.ts'
import { acknowledge } from '../duties/index.ts'
import { notify } from '../notifications/index.ts'
import { openLivePage } from './testing/open-live-page.ts'

let space: Awaited<ReturnType<typeof open>>
let address: string
let database: Client
let health: Actor
let education: Actor
const opened: Awaited<ReturnType<typeof openLivePage>>[] = []

const open = () => openTogether()
const inTime = { timeout: 10_000 }

beforeAll(async () => {
  space = await open()
  const app = await space.openApp()
  address = await app.listen({ host: '127.0.0.1', port: 0 })
  database = new Client({ connectionString: space.url })
  await database.connect()
  health = await space.actor('specialist', 'Sở Y tế')
  education = await space.actor('specialist', 'Sở Giáo dục')
})
afterEach(() => {
  for (const page of opened.splice(0)) page.leave()
})
afterAll(async () => {
  await database.end()
  const { server } = await space.openApp()
  server.closeAllConnections()
  await space.close()
})

async function signIn(person: Actor): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: person.email, password: testPassword }),
  })
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function openPage(person: Actor, cookie?: string) {
  const page = await openLivePage(address, cookie ?? (await signIn(person)))
  opened.push(page)
  return page
}

/** Waits until listening has begun: only then is nothing missed. */
async function openPages(...people: Actor[]) {
  const pages = await Promise.all(people.map((person) => openPage(person)))
  await expect
    .poll(async () => {
      const { rows } = await database.query(
        `select 1 from pg_stat_activity where application_name = 'dondoc-live' and datname = current_database() and state = 'idle' and query ilike 'listen%' or query = 'select 1'`,
      )
      return rows.length
    }, inTime)
    .toBeGreaterThan(0)
  return pages.map((page) => (page.clear(), page))
}

const acting = (assignmentId: string) => acknowledge(space.services, health, assignmentId)

it('is for signed-in people', async () => {
  expect((await fetch(`${address}/api/live`)).status).toBe(401)
})

describe('a changed assignment', () => {
  it('is told to those who may read it, by its id, and to nobody else', async () => {
    const assignmentId = await space.assignOne('2026-04-01', { leads: ['Sở Y tế'], coordinators: ['Sở Tài chính'] })
    const finance = await space.actor('specialist', 'Sở Tài chính')
    const focal = await space.actor('focal_point', 'Sở Nội vụ')
    const pages = await openPages(space.office, health, finance, focal, education)
    const [office, lead, coordinator, gathers, stranger] = pages
    await acting(assignmentId)
    const told = { type: 'assignments', ids: [assignmentId] }
    for (const page of [office, lead, coordinator, gathers])
      await expect.poll(() => page?.events, inTime).toContainEqual(told)
    expect(stranger?.events).toEqual([])
    expect(office?.type).toBe('text/event-stream; charset=utf-8')
  })

  it('together with many others is told without ids', async () => {
    const [office, lead] = await openPages(space.office, health)
    await space.assign(Array.from({ length: 60 }, () => ({ leads: ['Sở Y tế'] })))
    for (const page of [office, lead])
      await expect.poll(() => page?.events, inTime).toContainEqual({ type: 'assignments', ids: null })
  })

  it('in quick succession is told once', async () => {
    const { assignments } = await space.assign(Array.from({ length: 5 }, () => ({ leads: ['Sở Y tế'] })))
    await new Promise((resolve) => setTimeout(resolve, 700))
    const [office] = await openPages(space.office)
    await Promise.all(assignments.map(({ id }) => acting(id)))
    const about = () =>
      (office?.events ?? []).filter((event) => (event as { type: string }).type === 'assignments') as {
        ids: string[]
      }[]
    await expect.poll(() => about().flatMap(({ ids }) => ids).length, inTime).toBe(5)
    expect(about().length).toBeLessThan(5)
  })

  it('that was rolled back is told to nobody', async () => {
    const [office] = await openPages(space.office)
    await database.query('begin')
    await database.query('update assignment set version = version + 1')
    await database.query('rollback')
    const assignmentId = await space.assignOne(null, { leads: ['Sở Giáo dục'] })
    await expect.poll(() => office?.events, inTime).toContainEqual({ type: 'assignments', ids: [assignmentId] })
    expect(office?.events).not.toContainEqual({ type: 'assignments', ids: null })
  })
})

it('a notice is told to whom it is for', async () => {
  const [one, other] = await openPages(health, education)
  await space.inSpace((trx) =>
    notify(space.services, trx, {
      tenantId: space.tenantId,
      personIds: [health.personId],
      kind: 'test',
      title: 'Thử',
      body: null,
      link: '/',
    }),
  )
  await expect.poll(() => one?.events, inTime).toEqual([{ type: 'notifications' }])
  expect(other?.events).toEqual([])
})

it('when the connection to the database broke, pages are told that something may have been missed', async () => {
  const [office] = await openPages(space.office)
  await database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dondoc-live' and datname = current_database()`,
  )
  await expect.poll(() => office?.events, inTime).toContainEqual({ type: 'everything' })
  const assignmentId = await space.assignOne(null, { leads: ['Sở Y tế'] })
  await expect.poll(() => office?.events, inTime).toContainEqual({ type: 'assignments', ids: [assignmentId] })
})

it('a person has a limited number of pages; one that is left makes room', async () => {
  const person = await space.actor('viewer')
  const cookie = await signIn(person)
  const pages = await Promise.all(Array.from({ length: 13 }, () => openPage(person, cookie)))
  expect(pages.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(12)
  expect(pages.map(({ status }) => status)).toContain(429)
  for (const page of pages) page.leave()
  await expect.poll(async () => (await openPage(person, cookie)).status, inTime).toBe(200)
})
