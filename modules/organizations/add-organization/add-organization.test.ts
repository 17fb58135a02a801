import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { type Role, roles } from '../../access/index.ts'
import { mayAddOrganization } from '../organizations-policy.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

const department = (name: string, validFrom?: string) => ({
  name,
  kind: 'department',
  level: 'province',
  ...(validFrom ? { validFrom } : {}),
})

describe('the directory', () => {
  it.each(roles.map((role): [Role, boolean] => [role, role === 'office' || role === 'administrator']))(
    '%s adds an agency: %s; everybody reads',
    async (role, expected) => {
      const actor = await space.actor(role)
      expect(mayAddOrganization(actor)).toBe(expected)
      const call = await space.callAs(actor)
      const list = await call('GET', '/api/organizations')
      expect(list.json().may.addOrganization).toBe(expected)
      expect((await call('POST', '/api/organizations', department(`Sở của ${role}`))).statusCode).toBe(
        expected ? 201 : 403,
      )
    },
  )

  it('refuses a name in use, spelled otherwise or valid later', async () => {
    const call = await space.callAs(await space.actor('office'))
    expect((await call('POST', '/api/organizations', department('Sở Thủy sản'))).statusCode).toBe(201)
    for (const again of [
      department('Sở Thủy sản'),
      department('sở  thủy sản tỉnh Sông Trà'),
      department('Sở Thủy sản', '2001-01-01'),
    ]) {
      const answer = await call('POST', '/api/organizations', again)
      expect(answer.json()).toMatchObject({ code: 'organization_name_taken', details: { name: 'Sở Thủy sản' } })
    }
  })

  it('keeps a name in one line, its letters composed', async () => {
    const call = await space.callAs(await space.actor('office'))
    await call('POST', '/api/organizations', department(`  Sở   Du\u00a0 ${'lịch'.normalize('NFD')} `))
    const { items } = (await call('GET', '/api/organizations?words=so du lich')).json()
    expect(items).toMatchObject([{ name: 'Sở Du lịch' }])
  })

  it('shows who existed on a date', async () => {
    const call = await space.callAs(await space.actor('office'))
    await call('POST', '/api/organizations', department('Sở Sau này', '2026-02-01'))
    const names = async (on: string) =>
      (await call('GET', `/api/organizations?on=${on}`)).json().items.map((item: { name: string }) => item.name)
    expect(await names('2026-01-31')).not.toContain('Sở Sau này')
    expect(await names('2026-02-01')).toContain('Sở Sau này')
  })
})
