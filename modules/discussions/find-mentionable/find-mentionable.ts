import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleByName, type NamedPerson } from '../../access/index.ts'
import { requireVisibleAssignment } from '../../duties/index.ts'
import { type Audience, mayWrite, partiesOf } from '../discussions-policy.ts'

const mostOffered = 8

/** People a writer may name with @: of the agencies that take part, the office and the committee; by name, without diacritics. */
export async function findMentionable(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { audience, q }: { audience: Audience; q: string },
): Promise<NamedPerson[]> {
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const facts = await requireVisibleAssignment(trx, actor, assignmentId)
    if (!mayWrite(actor, audience, facts)) throw commonErrors.not_allowed()
    const found = await findPeopleByName(trx, actor.tenantId, {
      words: q,
      organizationIds: audience === 'parties' ? partiesOf(facts) : [],
      agencyRoles,
      provinceRoles: ['office', 'committee_leader'],
      on: today(services.clock),
      limit: mostOffered + 1,
    })
    return found.filter(({ id }) => id !== actor.personId).slice(0, mostOffered)
  })
}
