import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace, testPassword } from '../../../tests/support/test-space.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

const signIn = async (email: string, password: string, headers: Record<string, string> = {}) =>
  (await space.openApp()).inject({ method: 'POST', url: '/api/session', payload: { email, password }, headers })

describe('signing in', () => {
  it('sets an httpOnly, same-site cookie and answers who it is', async () => {
    const person = await space.actor('specialist', 'Sở Y tế')
    const answer = await signIn(person.email.toUpperCase(), testPassword)
    expect(answer.statusCode).toBe(200)
    expect(String(answer.headers['set-cookie'])).toMatch(/dondoc\.session_token=.*HttpOnly.*SameSite=Lax/i)
    expect(answer.json()).toMatchObject({ fullName: person.fullName, postings: [{ role: 'specialist' }] })
  })

  it('says the same of a wrong password and of an unknown address', async () => {
    const person = await space.actor('office')
    const [wrong, unknown] = [
      await signIn(person.email, 'sai-mat-khau'),
      await signIn('khongco@example.vn', 'sai-mat-khau'),
    ]
    expect(wrong.statusCode).toBe(401)
    expect(wrong.headers['content-type']).toMatch('application/problem+json')
    expect(wrong.json()).toMatchObject({ code: 'wrong_credentials', title: unknown.json().title })
  })

  it('locks an account after five wrong passwords, refuses even the right one, and opens after the lock', async () => {
    const person = await space.actor('viewer')
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(person.email, `doan-${attempt}`)
    const locked = await signIn(person.email, testPassword)
    expect(locked.statusCode).toBe(429)
    expect(locked.json().details.lockedUntil).toBeTypeOf('string')
    space.clock.set(new Date(space.clock.now().getTime() + 16 * 60_000))
    expect((await signIn(person.email, testPassword)).statusCode).toBe(200)
  })

  it('refuses a form sent from another site', async () => {
    const person = await space.actor('viewer')
    const foreign = await signIn(person.email, testPassword, { origin: 'https://example.com', host: '127.0.0.1' })
    expect(foreign.statusCode).toBe(403)
    expect(foreign.json().code).toBe('cross_site')
    const framed = await signIn(person.email, testPassword, { 'sec-fetch-site': 'cross-site' })
    expect(framed.json().code).toBe('cross_site')
  })

  it('answers 401 without a session, and after signing out', async () => {
    const app = await space.openApp()
    expect((await app.inject({ url: '/api/session' })).statusCode).toBe(401)
    const call = await space.callAs(await space.actor('viewer'))
    expect((await call('GET', '/api/session')).statusCode).toBe(200)
    expect((await call('DELETE', '/api/session')).statusCode).toBe(204)
    expect((await call('GET', '/api/session')).statusCode).toBe(401)
  })

  it('changes a password only with the present one', async () => {
    const person = await space.actor('viewer')
    const call = await space.callAs(person)
    const change = (currentPassword: string, newPassword: string) =>
      call('PUT', '/api/session/password', { currentPassword, newPassword })
    expect((await change('khong-dung', 'mat-khau-moi-1')).statusCode).toBe(401)
    const short = await change(testPassword, 'ngan')
    expect(short.statusCode).toBe(400)
    expect(short.json().fields[0].message).toMatch('ít nhất 10 ký tự')
    expect((await change(testPassword, 'mat-khau-moi-1')).statusCode).toBe(204)
    expect((await signIn(person.email, 'mat-khau-moi-1')).statusCode).toBe(200)
  })
})
