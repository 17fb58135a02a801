import { appendAudit } from '../../../modules/audit/index.ts'
import { loadNationwidePlaces } from '../../../modules/places/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { demoCommittee, demoPassword, demoPeople, demoTenant } from './demo-directory.ts'
import { loadDemoGround } from './demo-ground.ts'
import { demoLife } from './demo-life.ts'
import { demoFinished, findDemoSpace, removeDemoSpace } from './demo-space-store.ts'
import { servicesAt } from './demo-time.ts'
import { seedBoundaries } from './seed-boundaries.ts'
import { seedDraftDirective, seedIssuedDirective } from './seed-directive.ts'
import { administratorEmail, seedDirectory } from './seed-directory.ts'
import { seedLife } from './seed-life.ts'
import { seedMeasures } from './seed-measures.ts'
import { seedRecognitions } from './seed-recognitions.ts'
import { seedRegisters } from './seed-registers.ts'
import { seedDepartments, seedProvince } from './seed-reorganizations.ts'
import { seedReports } from './seed-reports.ts'
import { seedValues } from './seed-values.ts'
import { seedWaiting } from './seed-waiting.ts'

export type DemoAccount = { email: string; password: string; title: string }

const shownAccounts = ['vanphong', 'soyte', 'sonoivu', 'lanhdao']
const startsOn = '2021-04-01'

/** The accounts worth naming on the terminal: one for each way of using the product. */
function demoAccounts(): DemoAccount[] {
  const people = demoPeople
    .filter(({ email }) => shownAccounts.includes(email.split('@')[0] ?? ''))
    // The committee of 2021 goes by another name today.
    .map(({ email, title, organization }) => ({
      email,
      password: demoPassword,
      title: organization === demoCommittee ? title : `${title}, ${organization}`,
    }))
  return [...people, { email: administratorEmail, password: demoPassword, title: 'Quản trị' }]
}

/**
 * Creates the demonstration's space: agencies and people of 2021, a directive in full life through two reorganizations, known
 * recognitions, the safe-zone programme with its records, values and what measures the duties, one directive under review.
 * Needs the rights of migrations, for it creates a tenant. A finished space is left as it is; one whose seeding was cut
 * off is removed and made anew.
 */
export async function seedDemo(services: Services): Promise<DemoAccount[]> {
  const present = await findDemoSpace(services.database, demoTenant.code)
  if (present?.isFinished) return demoAccounts()
  if (present) await removeDemoSpace(services.database, present.tenantId)
  const now = services.clock.now()
  await loadNationwidePlaces(services)
  const space = await seedDirectory(servicesAt(services, now, startsOn))
  const directiveId = await seedIssuedDirective(services, space, now)
  await seedLife(services, space, directiveId, now, demoLife.beforeMarch2025)
  await seedDepartments(services, space, now)
  await seedLife(services, space, directiveId, now, demoLife.beforeJuly2025)
  await seedProvince(services, space, now)
  await seedLife(services, space, directiveId, now, demoLife.lately)
  await seedRecognitions(services, space)
  await seedBoundaries(services, space)
  const ground = await loadDemoGround(services, space, now)
  await seedRegisters(services, space, ground)
  await seedValues(services, space, ground, now)
  await seedReports(services, space, ground, now)
  await seedMeasures(services, space, directiveId, now)
  await seedWaiting(services, space, ground, now)
  await seedDraftDirective(services, space, now)
  await inTenant(services.database, space.tenantId, (trx) =>
    appendAudit(
      services,
      trx,
      { tenantId: space.tenantId, personId: null },
      { ...demoFinished, subjectId: space.tenantId },
    ),
  )
  return demoAccounts()
}
