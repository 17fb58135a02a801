import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt } from '../../access/index.ts'
import { notify } from '../../notifications/index.ts'
import type { LockedAssignment } from '../assignment-store.ts'
import { shorten } from '../rules/shorten.ts'
import type { NewPart } from './parts-store.ts'

/** One notice per agency, however many parts it was given. */
export async function tellParts(
  services: Services,
  trx: Trx,
  actor: Actor,
  whole: Pick<LockedAssignment, 'leadName' | 'ordinal'>,
  parts: readonly NewPart[],
): Promise<void> {
  const byLead = Map.groupBy(parts, ({ leadOrganizationId }) => leadOrganizationId)
  const people = await findPeopleAt(trx, actor.tenantId, [...byLead.keys()], agencyRoles, today(services.clock))
  const notices = [...byLead].map(([organizationId, own]) => ({
    tenantId: actor.tenantId,
    personIds: people
      .filter((person) => person.organizationId === organizationId && person.personId !== actor.personId)
      .map(({ personId }) => personId),
    kind: 'parts_given',
    title: `${whole.leadName} giao ${own.length} phần việc của nhiệm vụ ${whole.ordinal}`,
    body: shorten(own.map(({ text }) => text).join('; ')),
    link: `/nhiem-vu/${own[0]?.id ?? ''}`,
  }))
  await notify(services, trx, ...notices)
}
