import {
  type Actor,
  agencyRoles,
  createAccount,
  findPeopleAt,
  hashPassword,
  loadActor,
} from '../../../modules/access/index.ts'
import { addOrganization, createSpace, listEntriesOn } from '../../../modules/organizations/index.ts'
import { beginSmall } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import {
  type DemoOrganization,
  type DemoPerson,
  demoCommittee,
  demoDistricts,
  demoPassword,
  demoPeople,
  demoStartsOn,
  demoTenant,
  dispatchAgencies,
  neighbourAgencies,
  neighbourCommittee,
  otherAgencies,
} from './demo-directory.ts'
import { findDistrictPlaces, findProvincePlace, givePlace } from './demo-places-store.ts'

export type DemoSpace = {
  tenantId: string
  committeeId: string
  officeId: string
  /** Ids of the agencies of 2021 by name; the neighbouring province's begin with "AG: ". */
  organizations: ReadonlyMap<string, string>
  /** The acting person of a demo account, as they are at the services' moment. */
  actor(services: Services, account: string): Promise<Actor>
  /** Somebody who works on an agency's duties at the services' moment. */
  actorAt(services: Services, organizationId: string): Promise<Actor>
  /** The same, null where nobody does. */
  findActorAt(services: Services, organizationId: string): Promise<Actor | null>
}

export const administratorEmail = 'quantri@minhhoa.dondoc.vn'

type Terms = Partial<DemoOrganization> & { parentId: string | null; placeId?: string | null; validFrom?: string }

/** Creates the demonstration's space with its agencies of 2021 and the fictional people who are there from the beginning. */
export async function seedDirectory(services: Services): Promise<DemoSpace> {
  const { tenantId, committeeId, officeId, administratorId } = await createSpace(services, {
    tenant: demoTenant,
    committeeName: demoCommittee,
    administrator: { fullName: 'Quản trị viên Minh họa', email: administratorEmail, password: demoPassword },
  })
  const administrator = await loadActor(services, tenantId, administratorId)
  const organizations = new Map([
    [demoCommittee, committeeId],
    ['Văn phòng UBND tỉnh', officeId],
  ])
  const add = (name: string, { parentId, placeId = null, validFrom = demoStartsOn, ...more }: Terms): Promise<string> =>
    addOrganization(services, administrator, {
      shortName: null,
      aliases: [],
      kind: 'people_committee',
      level: 'province',
      fields: [],
      ...more,
      name,
      code: null,
      code102: null,
      parentId,
      placeId,
      validFrom,
    })
  for (const agency of [...dispatchAgencies, ...otherAgencies])
    organizations.set(agency.name, await add(agency.name, { ...agency, parentId: committeeId }))
  await addDistricts(services, tenantId, committeeId, organizations, add)
  const neighbour = await add(neighbourCommittee, { shortName: 'UBND tỉnh AG', parentId: null })
  organizations.set(neighbourCommittee, neighbour)
  for (const agency of neighbourAgencies)
    organizations.set(`AG: ${agency.name}`, await add(agency.name, { ...agency, parentId: neighbour }))
  const people = new Map<string, string>()
  await addPeople(
    services,
    tenantId,
    people,
    demoPeople.filter(({ from }) => from === undefined),
  )
  const findActorAt = async (at: Services, organizationId: string): Promise<Actor | null> => {
    const on = today(at.clock)
    const [first] = await inTenant(at.database, tenantId, async (trx) => [
      ...(await findPeopleAt(trx, tenantId, [organizationId], ['specialist', 'agency_leader'], on)),
      ...(await findPeopleAt(trx, tenantId, [organizationId], agencyRoles, on)),
    ])
    return first ? loadActor(at, tenantId, first.personId) : null
  }
  return {
    tenantId,
    committeeId,
    officeId,
    organizations,
    async actor(at, account) {
      await addPeople(
        at,
        tenantId,
        people,
        demoPeople.filter(({ from }) => from !== undefined && from <= today(at.clock)),
      )
      const personId = people.get(`${account}@minhhoa.dondoc.vn`)
      if (!personId) throw new Error(`demo person missing: ${account}`)
      return loadActor(at, tenantId, personId)
    },
    findActorAt,
    async actorAt(at, organizationId) {
      const found = await findActorAt(at, organizationId)
      if (!found) throw new Error(`nobody works at demo organization ${organizationId}`)
      return found
    },
  }
}

/** Committees of three former districts and of their communes, each with its place on the map. */
async function addDistricts(
  services: Services,
  tenantId: string,
  committeeId: string,
  organizations: Map<string, string>,
  add: (name: string, terms: Terms) => Promise<string>,
): Promise<void> {
  const on = today(services.clock)
  const districts = await inTenant(services.database, tenantId, (trx) => findDistrictPlaces(trx, demoDistricts, on))
  const province = await inTenant(services.database, tenantId, (trx) => findProvincePlace(trx, 'Tỉnh Kiên Giang', on))
  await inTenant(services.database, tenantId, (trx) => givePlace(trx, tenantId, committeeId, province))
  for (const district of districts) {
    const { full, short } = committeeNames(district.name)
    const id = await add(full, { shortName: short, level: 'district', parentId: committeeId, placeId: district.id })
    organizations.set(full, id)
    for (const commune of district.communes) {
      const names = committeeNames(commune.name)
      await add(names.full, { shortName: names.short, level: 'commune', parentId: id, placeId: commune.id })
    }
  }
}

const committeeNames = (placeName: string) => {
  const words = beginSmall(placeName)
  return { full: `Ủy ban nhân dân ${words}`, short: `UBND ${words}` }
}

/** Adds those of these people who are not there yet. */
async function addPeople(
  services: Services,
  tenantId: string,
  known: Map<string, string>,
  people: readonly DemoPerson[],
): Promise<void> {
  const missing = people.filter(({ email }) => !known.has(email))
  if (missing.length === 0) return
  const passwordHash = await hashPassword(demoPassword)
  await inTenant(services.database, tenantId, async (trx) => {
    const entries = await listEntriesOn(trx, tenantId, today(services.clock))
    for (const { email, fullName, title, role, organization } of missing) {
      // Those entered first are the province's own where a neighbour has an agency of the same name.
      const [found] = entries.filter(({ name }) => name === organization).sort((a, b) => a.id.localeCompare(b.id))
      if (!found) throw new Error(`demo organization missing: ${organization}`)
      const postings = [{ organizationId: found.id, role, title }]
      known.set(email, await createAccount(services, trx, { tenantId, fullName, email, passwordHash, postings }))
    }
  })
}
