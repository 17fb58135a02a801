import { today } from '../../../platform/clock.ts'
import { agencyRoles, findPeopleAt } from '../../access/index.ts'
import { notify } from '../../notifications/index.ts'
import type { FollowContext } from '../../reorganizations/index.ts'
import { countTakenOver } from './taken-over-store.ts'

/** One notice to the people of each agency that took duties over, however many there are. */
export async function tellSuccessors({
  services,
  trx,
  tenantId,
  reorganizationId,
  personId,
  document,
}: FollowContext): Promise<void> {
  const taken = await countTakenOver(trx, tenantId, reorganizationId)
  const people = await findPeopleAt(
    trx,
    tenantId,
    taken.map(({ organizationId }) => organizationId),
    agencyRoles,
    today(services.clock),
  )
  await notify(
    services,
    trx,
    ...taken.map(({ organizationId, count, fromNames }) => ({
      tenantId,
      personIds: people
        .filter((person) => person.organizationId === organizationId && person.personId !== personId)
        .map((person) => person.personId),
      kind: 'duties_taken_over',
      title: `Tiếp nhận ${count} nhiệm vụ từ ${fromNames} theo văn bản số ${document}`,
      body: null,
      link: '/nhiem-vu',
    })),
  )
}
