import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt } from '../../access/index.ts'
import { notify } from '../../notifications/index.ts'
import type { ProgressTakenOver } from '../rules/taken-over-events.ts'

type Taken = { assignmentId: string; leadOrganizationId: string; progress: ProgressTakenOver }

/** One notice per lead agency, however many duties: of what still runs, for what is done needs nobody. */
export async function tellTakenOver(
  services: Services,
  trx: Trx,
  actor: Actor,
  taken: readonly Taken[],
  from: string,
): Promise<void> {
  const running = Map.groupBy(
    taken.filter(({ progress }) => progress.kind !== 'completed'),
    ({ leadOrganizationId }) => leadOrganizationId,
  )
  const people = await findPeopleAt(trx, actor.tenantId, [...running.keys()], agencyRoles, today(services.clock))
  await notify(
    services,
    trx,
    ...[...running].map(([organizationId, duties]) => ({
      tenantId: actor.tenantId,
      personIds: people.filter((person) => person.organizationId === organizationId).map(({ personId }) => personId),
      kind: 'duties_assigned',
      title: `${duties.length} nhiệm vụ do cơ quan chủ trì được đưa vào hệ thống từ ${from}`,
      body: null,
      link: duties.length === 1 ? `/nhiem-vu/${duties[0]?.assignmentId}` : '/nhiem-vu',
    })),
  )
}
