import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { accessErrors } from '../access-errors.ts'
import { mayManagePeople } from '../access-policy.ts'
import type { Actor, Role } from '../actor.ts'
import { createAccount } from '../create-account/create-account.ts'
import { emailIsTaken } from '../create-account/credential-store.ts'
import { hashPassword } from '../hash-password.ts'
import { agenciesLive } from '../posts-store.ts'

export type NewPerson = {
  fullName: string
  email: string
  password: string
  postings: { organizationId: string; role: Role; title: string | null }[]
}

/** An administrator adds a person with postings and a first password; answers the person's id. */
export async function addPerson(services: Services, actor: Actor, person: NewPerson): Promise<string> {
  if (!mayManagePeople(actor)) throw commonErrors.not_allowed()
  const passwordHash = await hashPassword(person.password)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    if (await emailIsTaken(trx, person.email)) throw accessErrors.email_taken()
    const agencies = person.postings.map(({ organizationId }) => organizationId)
    if (!(await agenciesLive(trx, actor.tenantId, agencies, today(services.clock))))
      throw accessErrors.agency_not_then()
    const personId = await createAccount(services, trx, { tenantId: actor.tenantId, ...person, passwordHash })
    await appendAudit(services, trx, actor, {
      action: 'person_added',
      subjectType: 'person',
      subjectId: personId,
      details: { email: person.email, roles: person.postings.map((posting) => posting.role) },
    })
    return personId
  })
}
