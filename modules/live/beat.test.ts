import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestSpace, type TestSpace, testPassword } from '../../tests/support/test-space.ts'
import { type Actor, loadActor } from '../access/index.ts'
import { beat } from './create-live.ts'
import { createLivePages } from './live-pages.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

const pages = createLivePages()

/** A page held open in a session of this person; what is done to it is noted. */
async function hold(person: Actor) {
  const answer = await (await space.openApp()).inject({
    method: 'POST',
    url: '/api/session',
    payload: { email: person.email, password: testPassword },
  })
  const cookie = [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ')
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? ''
  const actor = await loadActor(space.services, space.tenantId, person.personId)
  const done: string[] = []
  const page = {
    token,
    actor,
    reads: null,
    stream: { send: () => {}, beat: () => done.push('beat'), close: () => (done.push('close'), pages.remove(page)) },
  }
  pages.add(page)
  return { cookie, personId: actor.personId, done: () => done.splice(0) }
}

it('keeps pages open while their sessions stand, and closes those of sessions that do not', async () => {
  const [stays, signsOut, stopped, moved] = [
    await hold(await space.actor('office')),
    await hold(await space.actor('viewer')),
    await hold(await space.actor('specialist', 'Sở Y tế')),
    await hold(await space.actor('agency_leader', 'Sở Y tế')),
  ]
  await beat(space.services, pages)
  for (const page of [stays, signsOut, stopped, moved]) expect(page.done()).toEqual(['beat'])

  const app = await space.openApp()
  await app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: signsOut.cookie } })
  await beat(space.services, pages)
  expect([stays.done(), signsOut.done(), stopped.done(), moved.done()]).toEqual([
    ['beat'],
    ['beat', 'close'],
    ['beat'],
    ['beat'],
  ])

  const call = await space.callAs(space.administrator)
  await call('PUT', `/api/people/${stopped.personId}/active`, { isActive: false })
  const { held } = (await call('GET', `/api/people/${moved.personId}`)).json() as { held: { postingId: string }[] }
  const ended = await call('POST', `/api/postings/${held[0]?.postingId}/end`, {})
  expect(ended.statusCode).toBe(204)
  await beat(space.services, pages)
  expect([stays.done(), stopped.done(), moved.done()]).toEqual([['beat'], ['beat', 'close'], ['beat', 'close']])
})
