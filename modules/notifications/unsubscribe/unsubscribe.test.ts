import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace, testPassword } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { makeUnsubscribeToken, readUnsubscribeToken } from './unsubscribe-token.ts'

let space: TestSpace
let an: Actor
beforeAll(async () => {
  space = await openTestSpace()
  an = await space.actor('specialist', 'Sở Nội vụ')
})
afterAll(() => space.close())

const secret = 'x'.repeat(40)
const tokenOf = (topic: 'reminders' | 'morning') =>
  makeUnsubscribeToken(secret, { tenantId: space.tenantId, personId: an.personId, topic })
const choices = async () => {
  const { items } = (await (await space.callAs(an))('GET', '/api/notification-choices')).json()
  return Object.fromEntries(items.map(({ topic, email }: { topic: string; email: string }) => [topic, email]))
}

describe('the link at the end of a mail', () => {
  it('shows a page first; only the button stops the mail, without signing in', async () => {
    const app = await space.openApp()
    const url = `/huy-nhan-thu/${tokenOf('reminders')}`
    const asked = await app.inject({ method: 'GET', url })
    expect(asked.statusCode).toBe(200)
    expect(asked.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(asked.body).toContain('Nhắc thời hạn')
    expect(await choices()).toMatchObject({ reminders: 'digest' })
    const posted = await app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: '',
    })
    expect(posted.statusCode).toBe(200)
    expect(posted.body).toContain('Đã ngừng nhận thư')
    expect(await choices()).toMatchObject({ reminders: 'off', duties: 'digest', morning: 'digest' })
  })

  it('is understood by mail programmes (RFC 8058)', async () => {
    const answer = await (await space.openApp()).inject({
      method: 'POST',
      url: `/huy-nhan-thu/${tokenOf('morning')}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
    expect(answer.statusCode).toBe(200)
    expect(await choices()).toMatchObject({ morning: 'off' })
  })

  it('does nothing when it was not made here', async () => {
    const app = await space.openApp()
    const good = tokenOf('reminders')
    const foreign = makeUnsubscribeToken('y'.repeat(40), {
      tenantId: space.tenantId,
      personId: an.personId,
      topic: 'reminders',
    })
    const nobody = makeUnsubscribeToken(secret, {
      tenantId: space.tenantId,
      personId: space.tenantId,
      topic: 'reminders',
    })
    for (const token of ['x', '.', `${good}x`, good.replace(/^./, 'B'), foreign])
      for (const method of ['GET', 'POST'] as const)
        expect((await app.inject({ method, url: `/huy-nhan-thu/${token}` })).statusCode).toBe(404)
    expect((await app.inject({ method: 'POST', url: `/huy-nhan-thu/${nobody}` })).statusCode).toBe(404)
    expect(readUnsubscribeToken(secret, good)).toEqual({
      tenantId: space.tenantId,
      personId: an.personId,
      topic: 'reminders',
    })
  })

  it('leaves forms of other pages not understood elsewhere', async () => {
    const answer = await (await space.openApp()).inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ email: an.email, password: testPassword }).toString(),
    })
    expect(answer.statusCode).toBe(400)
  })
})

describe('what a person chooses', () => {
  it('is kept per topic', async () => {
    const call = await space.callAs(an)
    expect((await call('PUT', '/api/notification-choices/decisions', { email: 'immediate' })).statusCode).toBe(204)
    expect((await call('PUT', '/api/notification-choices/decisions', { email: 'off' })).statusCode).toBe(204)
    expect(await choices()).toMatchObject({ decisions: 'off' })
  })

  it('is refused where it makes no sense', async () => {
    const call = await space.callAs(an)
    const atOnce = await call('PUT', '/api/notification-choices/morning', { email: 'immediate' })
    expect(atOnce.json()).toMatchObject({ code: 'email_choice_unfit', status: 422 })
    expect((await call('PUT', '/api/notification-choices/khac', { email: 'off' })).statusCode).toBe(400)
    expect((await call('PUT', '/api/notification-choices/duties', { email: 'fax' })).statusCode).toBe(400)
  })

  it('comes with whether mail is sent at all', async () => {
    const answer = (await (await space.callAs(an))('GET', '/api/notification-choices')).json()
    expect(answer.isMailOn).toBe(false)
    expect(answer.items[0]).toMatchObject({ topic: 'morning', label: 'Thư tóm tắt mỗi sáng' })
  })
})
