import { type Actor, createAccount, hashPassword, loadActor } from '../../../modules/access/index.ts'
import { addOrganization, createSpace, listEntriesOn } from '../../../modules/organizations/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { demoCommittee, demoOrganizations, demoPassword, demoPeople, demoTenant } from './demo-directory.ts'

export type DemoSpace = {
  tenantId: string
  /** Organizations by name. */
  organizations: ReadonlyMap<string, string>
  /** The acting person of a demo account. */
  actor(account: string): Promise<Actor>
  /** The first person of an agency who works on its duties. */
  actorAt(agency: string): Promise<Actor>
}

export const administratorEmail = 'quantri@minhhoa.dondoc.vn'

/** Creates the demonstration's space with its agencies and fictional people. */
export async function seedDirectory(services: Services, startsOn: string): Promise<DemoSpace> {
  const space = await createSpace(services, {
    tenant: demoTenant,
    committeeName: demoCommittee,
    administrator: { fullName: 'Quản trị viên Minh họa', email: administratorEmail, password: demoPassword },
  })
  const { tenantId } = space
  const administrator = await loadActor(services, tenantId, space.administratorId)
  for (const organization of demoOrganizations)
    await addOrganization(services, administrator, {
      ...organization,
      aliases: [...organization.aliases],
      code: null,
      code102: null,
      placeId: null,
      fields: [],
      parentId: space.committeeId,
      validFrom: startsOn,
    })
  const rows = await inTenant(services.database, tenantId, (trx) => listEntriesOn(trx, tenantId, startsOn))
  const organizations = new Map(rows.map((row) => [row.name, row.id]))
  organizations.set('UBND tỉnh', space.committeeId)
  const passwordHash = await hashPassword(demoPassword)
  const people = new Map<string, string>()
  await inTenant(services.database, tenantId, async (trx) => {
    for (const { email, fullName, title, role, organization } of demoPeople) {
      const organizationId = organizations.get(organization)
      if (!organizationId) throw new Error(`demo organization missing: ${organization}`)
      const postings = [{ organizationId, role, title }]
      people.set(email, await createAccount(services, trx, { tenantId, fullName, email, passwordHash, postings }))
    }
  })
  const actorOf = (email: string) => {
    const personId = people.get(email)
    if (!personId) throw new Error(`demo person missing: ${email}`)
    return loadActor(services, tenantId, personId)
  }
  return {
    tenantId,
    organizations,
    actor: (account) => actorOf(`${account}@minhhoa.dondoc.vn`),
    actorAt: (agency) =>
      actorOf(
        demoPeople.find((person) => person.organization === agency && person.role !== 'focal_point')?.email ?? agency,
      ),
  }
}
