import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { createAccount, hashPassword } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { organizationErrors } from '../organizations-errors.ts'
import { findTenantByCode, insertTenant } from '../organizations-store.ts'
import { insertOrganizations } from '../version-store.ts'
import { findProvince } from './find-province.ts'

export type NewSpace = {
  tenant: { code: string; name: string; isDemo: boolean }
  committeeName: string
  administrator: { fullName: string; email: string; password: string }
}

/**
 * Creates a province's space: the tenant, its People's Committee (with its place, where the name is a province's of today)
 * and office, and the first administrator.
 * Needs a connection with the rights of migrations: the application's role may not create tenants.
 */
export async function createSpace(
  services: Services,
  space: NewSpace,
): Promise<{ tenantId: string; officeId: string; committeeId: string; administratorId: string }> {
  const [tenantId, committeeId, officeId] = [newId(), newId(), newId()]
  const passwordHash = await hashPassword(space.administrator.password)
  return inTenant(services.database, tenantId, async (trx) => {
    if (await findTenantByCode(trx, space.tenant.code))
      throw organizationErrors.space_exists({ code: space.tenant.code })
    await insertTenant(trx, { id: tenantId, ...space.tenant })
    const provinceId = await findProvince(trx, space.committeeName, today(services.clock))
    const common = { level: 'province', code: null, code102: null, placeId: null, fields: [], validFrom: '1900-01-01' }
    await insertOrganizations(trx, tenantId, [
      {
        ...common,
        id: committeeId,
        name: space.committeeName,
        shortName: 'UBND tỉnh',
        aliases: ['UBND tỉnh'],
        kind: 'people_committee',
        parentId: null,
        placeId: provinceId,
      },
      {
        ...common,
        id: officeId,
        name: 'Văn phòng UBND tỉnh',
        shortName: 'VP UBND tỉnh',
        aliases: [],
        kind: 'committee_office',
        parentId: committeeId,
      },
    ])
    const administratorId = await createAccount(services, trx, {
      tenantId,
      fullName: space.administrator.fullName,
      email: space.administrator.email,
      passwordHash,
      postings: [{ organizationId: officeId, role: 'administrator', title: 'Quản trị hệ thống' }],
    })
    await appendAudit(
      services,
      trx,
      { tenantId, personId: administratorId },
      {
        action: 'space_created',
        subjectType: 'tenant',
        subjectId: tenantId,
        details: { code: space.tenant.code, on: today(services.clock) },
      },
    )
    return { tenantId, committeeId, officeId, administratorId }
  })
}
