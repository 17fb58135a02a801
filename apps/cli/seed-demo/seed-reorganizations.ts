import { organizationHistory } from '../../../modules/organizations/index.ts'
import {
  addCommitteeChanges,
  type Change,
  createReorganization,
  type ReorganizationHeader,
  recordReorganization,
} from '../../../modules/reorganizations/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { reorganizations } from '../../server/reorganizations.ts'
import { chooseAsDemonstrated } from './demo-choices.ts'
import { demoCommittee, neighbourCommittee } from './demo-directory.ts'
import { findProvincePlace } from './demo-places-store.ts'
import { changesOfJuly2025, changesOfMarch2025, departmentsOf2025, provinceOf2025 } from './demo-reorganizations.ts'
import { servicesAt } from './demo-time.ts'
import type { DemoSpace } from './seed-directory.ts'

const idIn =
  ({ organizations }: DemoSpace) =>
  (name: string): string => {
    const id = organizations.get(name)
    if (!id) throw new Error(`demo organization missing: ${name}`)
    return id
  }

async function carryOut(
  services: Services,
  space: DemoSpace,
  now: Date,
  header: ReorganizationHeader,
  changes: readonly Change[],
  prepare: (before: Services, id: string) => Promise<void> = async () => {},
): Promise<void> {
  const { tenantId } = space
  const recordedOn = servicesAt(services, now, header.documentIssuedOn ?? '', 120)
  const office = await space.actor(recordedOn, 'vanphong')
  const id = await createReorganization(recordedOn, office, header, changes)
  await prepare(recordedOn, id)
  await recordReorganization(recordedOn, office, reorganizations.followers, id, null)
  const day = servicesAt(services, now, header.effectiveOn ?? '', -7 * 60)
  await reorganizations.workRun(day, { tenantId, reorganizationId: id, direction: 'follow' })
}

/** March 2025: departments of Kiên Giang merge. */
export async function seedDepartments(services: Services, space: DemoSpace, now: Date): Promise<void> {
  await carryOut(services, space, now, departmentsOf2025, changesOfMarch2025(idIn(space), space.committeeId))
}

/**
 * July 2025: two provinces become one, districts end, communes merge. Duties of former districts go to their communes as
 * suggested, one to a single commune, and one waits for the office.
 */
export async function seedProvince(services: Services, space: DemoSpace, now: Date): Promise<void> {
  const { tenantId } = space
  const before = servicesAt(services, now, provinceOf2025.documentIssuedOn ?? '')
  const idOf = idIn({ ...space, organizations: await withMarch(before, space) })
  const versions = await inTenant(before.database, tenantId, (trx) =>
    organizationHistory.findVersions(trx, tenantId, [
      ...space.organizations.values(),
      idOf('Sở Nông nghiệp và Môi trường'),
    ]),
  )
  const provincePlaceId = await inTenant(before.database, tenantId, (trx) =>
    findProvincePlace(trx, 'Tỉnh An Giang', provinceOf2025.effectiveOn ?? ''),
  )
  const changes = changesOfJuly2025(
    idOf,
    (id) =>
      versions.findLast(({ organizationId }) => organizationId === id) ?? {
        kind: 'department',
        fields: [],
        aliases: [],
      },
    { own: idOf(demoCommittee), neighbour: idOf(neighbourCommittee), provincePlaceId },
  )
  await carryOut(services, space, now, provinceOf2025, changes, async (at, id) => {
    const office = await space.actor(at, 'vanphong')
    await addCommitteeChanges(at, office, id, null)
    await chooseAsDemonstrated(at, office, id)
  })
}

/** The department made in March, by name, beside those of 2021. */
async function withMarch(services: Services, space: DemoSpace): Promise<Map<string, string>> {
  const { tenantId } = space
  const found = await inTenant(services.database, tenantId, (trx) =>
    organizationHistory.findTakenNames(
      trx,
      tenantId,
      [{ parentId: space.committeeId, nameKey: 'sở nông nghiệp môi trường' }],
      '2025-06-16',
    ),
  )
  const [farming] = found
  if (!farming) throw new Error('the department of March 2025 is missing')
  return new Map([...space.organizations, ['Sở Nông nghiệp và Môi trường', farming.id]])
}
