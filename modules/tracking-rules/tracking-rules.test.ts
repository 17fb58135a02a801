import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import { type Role, roles } from '../access/index.ts'
import { findTrackingRules } from './find-tracking-rules.ts'
import { defaultRules } from './rules/default-rules.ts'
import { maySetTrackingRules } from './tracking-rules-policy.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

const path = '/api/tracking-rules'
const at = (version: number) => ({ 'if-match': `"${version}"` })
const stored = () => inTenant(space.services.database, space.tenantId, (trx) => findTrackingRules(trx, space.tenantId))

it.each(roles.map((role): [Role, boolean] => [role, role === 'office' || role === 'administrator']))(
  '%s changes the rules: %s',
  async (role, expected) => {
    const actor = await space.actor(role)
    const call = await space.callAs(actor)
    expect(maySetTrackingRules(actor)).toBe(expected)
    const shown = (await call('GET', path)).json()
    expect(shown).toMatchObject({ may: { change: expected }, defaults: defaultRules })
    const { version } = shown.standings.find(({ key }: { key: string }) => key === 'officeWaitDays')
    const answer = await call('PUT', path, { key: 'officeWaitDays', value: 4 }, at(version))
    expect(answer.statusCode).toBe(expected ? 204 : 403)
  },
)

it('a rule holds from when it is set, beside the defaults of the others, and leaves its trace', async () => {
  const call = await space.callAs(space.administrator)
  expect(await stored()).toEqual({ ...defaultRules, officeWaitDays: 4 })
  const value = { most: 3, approver: { first: 'office', further: 'office' } }
  expect((await call('PUT', path, { key: 'extensions', value }, at(0))).statusCode).toBe(204)
  expect((await stored()).extensions).toEqual(value)
  const standing = (await call('GET', path)).json().standings.find(({ key }: { key: string }) => key === 'extensions')
  expect(standing).toMatchObject({ version: 1, isDefault: false, setByName: 'Quản Trị Viên' })
  const entries = (await call('GET', '/api/audit?limit=10')).json().items
  expect(entries).toContainEqual(
    expect.objectContaining({
      action: 'tracking_rule_changed',
      details: { key: 'extensions', from: defaultRules.extensions, to: value },
    }),
  )
})

it('of two who change a rule at once the second is told', async () => {
  const call = await space.callAs(space.administrator)
  const put = (value: number, version: number) => call('PUT', path, { key: 'overdueEveryDays', value }, at(version))
  expect((await put(3, 0)).statusCode).toBe(204)
  expect((await put(4, 0)).json().code).toBe('version_conflict')
  expect((await put(4, 1)).statusCode).toBe(204)
  expect((await put(6, 1)).json().code).toBe('version_conflict')
  expect((await stored()).overdueEveryDays).toBe(4)
  expect((await call('PUT', path, { key: 'overdueEveryDays', value: 4 })).statusCode).toBe(428)
})

it('days ahead are kept from far to near', async () => {
  const call = await space.callAs(space.administrator)
  const value = { ...defaultRules.reminderDaysAhead, normal: [0, 1, 14, 5] }
  await call('PUT', path, { key: 'reminderDaysAhead', value }, at(0))
  expect((await stored()).reminderDaysAhead.normal).toEqual([14, 5, 1, 0])
})

it.each<[string, string, unknown, string]>([
  ['a window below one day', 'inactivityDays', 0, 'value'],
  ['no number', 'inactivityDays', 'mười', 'value'],
  ['the committee before the office', 'escalation', { agencyHead: 1, office: 5, committee: 4 }, 'value.committee'],
  ['a time that is none', 'digestTime', '25:00', 'value'],
  ['bands that do not rise', 'loadBands', [1, 30, 10], 'value'],
  ['the same day twice', 'reminderDaysAhead', { ...defaultRules.reminderDaysAhead, normal: [3, 3] }, 'value.normal'],
  ['a day no month has', 'closingDays', { ...defaultRules.closingDays, year: 32 }, 'value.year'],
  ['nobody who signs', 'chasingLetter', { ...defaultRules.chasingLetter, signerLines: [' '] }, 'value.signerLines.0'],
])('refuses %s', async (_name, key, value, field) => {
  const call = await space.callAs(space.administrator)
  const answer = await call('PUT', path, { key, value }, at(0))
  expect(answer.statusCode).toBe(400)
  expect(answer.json().fields.map(({ path }: { path: string }) => path)).toContain(field)
})

it('refuses a key nobody knows', async () => {
  const call = await space.callAs(space.administrator)
  expect((await call('PUT', path, { key: 'other', value: 1 }, at(0))).statusCode).toBe(400)
})
