import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace, testPassword } from '../../tests/support/test-space.ts'
import { mayManagePeople } from './access-policy.ts'
import { type Role, roles } from './actor.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

describe('access policy', () => {
  it.each(roles.map((role): [Role, boolean] => [role, role === 'administrator']))(
    '%s manages people: %s',
    async (role, expected) => {
      const actor = await space.actor(role)
      expect(mayManagePeople(actor)).toBe(expected)
      const call = await space.callAs(actor)
      for (const path of ['/api/people', '/api/audit'])
        expect((await call('GET', path)).statusCode).toBe(expected ? 200 : 403)
    },
  )
})

describe('people', () => {
  it('are added with postings, sign in, are deactivated and signed out at once', async () => {
    const call = await space.callAs(space.administrator)
    const added = await call('POST', '/api/people', {
      fullName: 'Nguyễn Văn Mới',
      email: 'moi@example.vn',
      password: testPassword,
      postings: [{ organizationId: await space.organization('Sở Y tế'), role: 'specialist', title: 'Chuyên viên' }],
    })
    expect(added.statusCode).toBe(201)
    const again = await call('POST', '/api/people', {
      fullName: 'Nguyễn Văn Mới',
      email: 'MOI@example.vn',
      password: testPassword,
      postings: [{ organizationId: space.officeId, role: 'viewer' }],
    })
    expect(again.json().code).toBe('email_taken')
    const app = await space.openApp()
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: 'moi@example.vn', password: testPassword },
    })
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
    expect((await app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(200)
    const off = await call('PUT', `/api/people/${added.json().id}/active`, { isActive: false })
    expect(off.statusCode).toBe(204)
    expect((await app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(401)
    const list = await call('GET', '/api/people?limit=100')
    expect(list.json().items).toContainEqual(expect.objectContaining({ email: 'moi@example.vn', isActive: false }))
  })

  it('cannot deactivate themselves', async () => {
    const call = await space.callAs(space.administrator)
    const answer = await call('PUT', `/api/people/${space.administrator.personId}/active`, { isActive: false })
    expect(answer.json().code).toBe('own_account')
  })

  it('are paged by name without repeating or losing anybody', async () => {
    const call = await space.callAs(space.administrator)
    const seen: string[] = []
    let cursor = ''
    for (;;) {
      const page = (await call('GET', `/api/people?limit=2${cursor}`)).json()
      seen.push(...page.items.map((item: { id: string }) => item.id))
      if (page.nextCursor === null) break
      cursor = `&cursor=${page.nextCursor}`
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await call('GET', '/api/people?limit=100')).json().items.length)
    expect((await call('GET', '/api/people?cursor=khong-phai')).statusCode).toBe(400)
  })

  it('leave their traces in the ledger', async () => {
    const call = await space.callAs(space.administrator)
    const actions = (await call('GET', '/api/audit?limit=100'))
      .json()
      .items.map((item: { action: string }) => item.action)
    expect(actions).toContain('person_added')
    expect(actions).toContain('person_deactivated')
  })
})
