import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt, findPeopleWithRole } from '../access/index.ts'
import { notify } from '../notifications/index.ts'
import type { LockedAssignment } from './assignment-store.ts'
import { shorten } from './rules/shorten.ts'
import { findWatchers } from './watching/find-watchers.ts'

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

/** What is told of a move; `title` is a whole Vietnamese clause. */
export type MoveNotice = { kind: string; title: string; anchor?: string; to: Audience }

/**
 * Tells people about a move on an assignment, never the one who made it. Several notices of one move: who belongs to more
 * than one audience is told once, by the first; who watches the assignment and may still see it, by the first of all.
 */
export async function tell(
  services: Services,
  trx: Trx,
  actor: Actor,
  assignment: Pick<LockedAssignment, 'id' | 'text'>,
  ...notices: [MoveNotice, ...MoveNotice[]]
): Promise<void> {
  const { tenantId } = actor
  const told = new Set([actor.personId])
  const leave = async (personIds: readonly string[], { kind, title, anchor }: MoveNotice) => {
    const fresh = [...new Set(personIds)].filter((personId) => !told.has(personId))
    for (const personId of fresh) told.add(personId)
    const link = `/nhiem-vu/${assignment.id}${anchor ?? ''}`
    await notify(services, trx, { tenantId, personIds: fresh, kind, title, body: shorten(assignment.text), link })
  }
  for (const notice of notices) await leave(await findAudience(services, trx, actor, notice.to), notice)
  const watchers = await findWatchers(trx, tenantId, [assignment.id], today(services.clock))
  await leave(
    watchers.map(({ personId }) => personId),
    notices[0],
  )
}

/** Where a notice about a difficulty leads on the page of its assignment. */
export const difficultyAnchor = '#kho-khan'
