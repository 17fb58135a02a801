import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import { type Role, roles } from '../access/index.ts'
import { openWorkingCalendar } from './open-working-calendar.ts'
import { maySetWorkingDays } from './working-days-policy.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

const path = (date: string) => `/api/working-days/exceptions/${date}`
const off = { isWorking: false, reason: 'Thông báo hoán đổi ngày làm việc' }

describe('policy', () => {
  it.each(roles.map((role): [Role, boolean] => [role, role === 'office' || role === 'administrator']))(
    '%s changes the calendar: %s',
    async (role, expected) => {
      const actor = await space.actor(role)
      expect(maySetWorkingDays(actor)).toBe(expected)
      const call = await space.callAs(actor)
      const year = await call('GET', '/api/working-days?year=2027')
      expect([year.statusCode, year.json().may]).toEqual([200, { change: expected }])
      expect((await call('PUT', path('2027-03-01'), off)).statusCode).toBe(expected ? 204 : 403)
      expect((await call('DELETE', path('2027-03-01'))).statusCode).toBe(expected ? 204 : 403)
    },
  )
})

describe('the calendar of a space', () => {
  it('lists the days of a year and how many are worked', async () => {
    const call = await space.callAs(await space.actor('viewer'))
    const year = (await call('GET', '/api/working-days?year=2025')).json()
    expect(year).toMatchObject({ year: 2025, workingDayCount: 250, exceptions: [] })
    expect(year.holidays).toContainEqual({ date: '2025-09-02', name: 'Quốc khánh', kind: 'holiday', certain: true })
    expect((await call('GET', '/api/working-days?year=1600')).statusCode).toBe(400)
    expect((await call('GET', '/api/working-days')).json().year).toBeGreaterThan(2025)
  })

  it('counts with the days the space has set, until they are removed', async () => {
    const call = await space.callAs(await space.actor('office'))
    const isWorking = (date: string) =>
      inTenant(space.services.database, space.administrator.tenantId, async (trx) =>
        (await openWorkingCalendar(trx, space.administrator.tenantId)).isWorkingDay(date),
      )
    expect((await call('PUT', path('2027-03-08'), off)).statusCode).toBe(204)
    expect((await call('PUT', path('2027-03-13'), { isWorking: true, reason: 'Làm bù' })).statusCode).toBe(204)
    expect([await isWorking('2027-03-08'), await isWorking('2027-03-13')]).toEqual([false, true])
    const listed = (await call('GET', '/api/working-days?year=2027')).json().exceptions
    expect(listed).toMatchObject([
      { date: '2027-03-08', ...off },
      { date: '2027-03-13', isWorking: true, reason: 'Làm bù' },
    ])
    await call('PUT', path('2027-03-08'), { ...off, reason: 'Sửa lý do' })
    expect((await call('GET', '/api/working-days?year=2027')).json().exceptions[0].reason).toBe('Sửa lý do')
    await call('DELETE', path('2027-03-08'))
    await call('DELETE', path('2027-03-13'))
    expect([await isWorking('2027-03-08'), await isWorking('2027-03-13')]).toEqual([true, false])
  })

  it('refuses what changes nothing, what is no day, and a reason left out', async () => {
    const call = await space.callAs(await space.actor('office'))
    expect((await call('PUT', path('2027-03-14'), off)).json().code).toBe('working_day_unchanged')
    expect((await call('PUT', path('2027-02-30'), off)).statusCode).toBe(400)
    expect((await call('PUT', path('2027-03-15'), { ...off, reason: '  ' })).statusCode).toBe(400)
    expect((await call('DELETE', path('2027-03-15'))).json().code).toBe('working_day_exception_not_found')
  })

  it('leaves its traces in the ledger', async () => {
    const call = await space.callAs(space.administrator)
    const entries = (await call('GET', '/api/audit?limit=100')).json().items
    expect(entries).toContainEqual(
      expect.objectContaining({ action: 'working_day_set', details: expect.objectContaining({ date: '2027-03-08' }) }),
    )
    expect(entries).toContainEqual(expect.objectContaining({ action: 'working_day_reset' }))
  })
})
