import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt, findPeopleWithRole } from '../access/index.ts'
import { notify } from '../notifications/index.ts'
import type { LockedAssignment } from './assignment-store.ts'
import { shorten } from './rules/shorten.ts'

/** Who is told: everybody with a part at these agencies, everybody with these roles in the province. */
export type Audience = {
  agencies?: readonly string[]
  focalAgency?: string
  provinceRoles?: readonly ('office' | 'committee_leader')[]
}

async function findAudience(services: Services, trx: Trx, actor: Actor, audience: Audience): Promise<string[]> {
  const day = today(services.clock)
  const { tenantId } = actor
  const atAgencies = await findPeopleAt(trx, tenantId, audience.agencies ?? [], agencyRoles, day)
  const atFocal = audience.focalAgency
    ? await findPeopleAt(trx, tenantId, [audience.focalAgency], ['agency_leader', 'focal_point'], day)
    : []
  const inProvince = audience.provinceRoles?.length
    ? await findPeopleWithRole(trx, tenantId, audience.provinceRoles, day)
    : []
  return [...atAgencies, ...atFocal].map(({ personId }) => personId).concat(inProvince)
}

/** Tells people about a move on an assignment, never the one who made it; `title` is a whole Vietnamese clause. */
export async function tell(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignment: Pick<LockedAssignment, 'id' | 'text'>,
  notice: { kind: string; title: string; anchor?: string; to: Audience },
): Promise<void> {
  const people = await findAudience(services, trx, actor, notice.to)
  await notify(services, trx, {
    tenantId: actor.tenantId,
    personIds: people.filter((personId) => personId !== actor.personId),
    kind: notice.kind,
    title: notice.title,
    body: shorten(assignment.text),
    link: `/nhiem-vu/${assignment.id}${notice.anchor ?? ''}`,
  })
}

/** Where a notice about a difficulty leads on the page of its assignment. */
export const difficultyAnchor = '#kho-khan'
