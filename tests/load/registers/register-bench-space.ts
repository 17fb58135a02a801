import { applicationRole, composeServices } from '../../../apps/server/compose-services.ts'
import { createAccount, hashPassword, loadActor } from '../../../modules/access/index.ts'
import { addOrganization, createSpace } from '../../../modules/organizations/index.ts'
import { systemClock } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { createLog } from '../../../platform/log.ts'
import { readSettings } from '../../../platform/settings.ts'
import { loadPlaces } from '../../support/load-places.ts'
import { flowerDepartment } from '../../support/register-names.ts'
import { benchPassword } from '../bench-database.ts'

export const registerPeople = { specialist: 'canbo@example.vn', leader: 'vanphong@example.vn' }

/** A fictional province with the agency that keeps the registers, one of its people and one of the office. */
export async function openRegisterBenchSpace(databaseUrl: string, dataFolder: string) {
  const common = {
    settings: { ...readSettings({ DONDOC_DATA: dataFolder, LOG_LEVEL: 'silent' }), sessionSecret: 'x'.repeat(40) },
    databaseUrl,
    log: createLog('silent'),
    clock: systemClock,
  }
  const owner = composeServices(common)
  const { tenantId, committeeId, officeId, administratorId } = await createSpace(owner, {
    tenant: { code: 'song-tra', name: 'Tỉnh Sông Trà', isDemo: true },
    committeeName: 'Ủy ban nhân dân tỉnh Sông Trà',
    administrator: { fullName: 'Quản Trị Viên', email: 'quantri@example.vn', password: benchPassword },
  })
  await owner.database.close()
  await loadPlaces(databaseUrl)
  const services = composeServices({ ...common, role: applicationRole })
  const departmentId = await addOrganization(services, await loadActor(services, tenantId, administratorId), {
    name: flowerDepartment,
    shortName: null,
    kind: 'department',
    level: 'province',
    code: null,
    code102: null,
    parentId: committeeId,
    placeId: null,
    fields: [],
    aliases: [],
    validFrom: '2000-01-01',
  })
  const passwordHash = await hashPassword(benchPassword)
  const add = (email: string, organizationId: string, role: 'specialist' | 'office') =>
    inTenant(services.database, tenantId, (trx) =>
      createAccount(services, trx, {
        tenantId,
        fullName: 'Người Đo',
        email,
        passwordHash,
        postings: [{ organizationId, role, title: null }],
      }),
    )
  const personId = await add(registerPeople.specialist, departmentId, 'specialist')
  await add(registerPeople.leader, officeId, 'office')
  return { services, tenantId, departmentId, actor: await loadActor(services, tenantId, personId) }
}

export type RegisterBenchSpace = Awaited<ReturnType<typeof openRegisterBenchSpace>>
