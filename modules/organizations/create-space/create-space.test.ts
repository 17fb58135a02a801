import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeServices } from '../../../apps/server/compose-services.ts'
import { fixedClock } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { createLog } from '../../../platform/log.ts'
import type { Services } from '../../../platform/services.ts'
import { readSettings } from '../../../platform/settings.ts'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { createTestDatabase } from '../../../tests/support/test-database.ts'
import { findOrganizations } from '../organizations-store.ts'
import { createSpace } from './create-space.ts'

let services: Services

beforeAll(async () => {
  const databaseUrl = await createTestDatabase()
  await loadPlaces(databaseUrl)
  const settings = { ...readSettings({ LOG_LEVEL: 'silent' }), sessionSecret: 'x'.repeat(40) }
  const clock = fixedClock('2026-03-02T08:00:00+07:00')
  services = composeServices({ settings, databaseUrl, log: createLog('silent'), clock })
})

afterAll(() => services?.database.close())

const placeOf = async (code: string, committeeName: string) => {
  const { tenantId, committeeId } = await createSpace(services, {
    tenant: { code, name: code, isDemo: true },
    committeeName,
    administrator: { fullName: 'Quản Trị Viên', email: `${code}@example.vn`, password: 'mat-khau-du-dai' },
  })
  return inTenant(services.database, tenantId, async (trx) => {
    const [committee] = await findOrganizations(trx, tenantId, [committeeId])
    return committee?.placeId
  })
}

describe('the committee of a new space', () => {
  it('governs the province it is named after', async () => {
    expect(await placeOf('song-tra', 'Ủy ban nhân dân tỉnh Sông Trà')).toMatch(/^[0-9a-f-]{36}$/u)
  })

  it('has no place while no province of today is called so', async () => {
    expect(await placeOf('noi-khac', 'Ủy ban nhân dân tỉnh Nơi Khác')).toBeNull()
  })

  it('is entered once for a code', async () => {
    await expect(placeOf('song-tra', 'Ủy ban nhân dân tỉnh Sông Trà')).rejects.toMatchObject({ code: 'space_exists' })
  })
})
