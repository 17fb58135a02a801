import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { insertPerson, insertPosting } from '../access-store.ts'
import type { Role } from '../actor.ts'
import { insertCredential } from './credential-store.ts'

export type NewAccount = {
  tenantId: string
  fullName: string
  email: string
  /** As `hashPassword` gives it; never the password itself. */
  passwordHash: string
  postings: { organizationId: string; role: Role; title: string | null }[]
}

/** Creates a person, the postings and the sign-in in the caller's transaction; answers the person's id. */
export async function createAccount(services: Services, trx: Trx, account: NewAccount): Promise<string> {
  const personId = newId()
  const email = account.email.trim().toLowerCase()
  const { tenantId } = account
  await insertPerson(trx, { tenantId, id: personId, fullName: account.fullName, email })
  for (const posting of account.postings)
    await insertPosting(trx, { tenantId, id: newId(), personId, ...posting, validFrom: today(services.clock) })
  await insertCredential(trx, {
    id: newId(),
    tenantId,
    personId,
    name: account.fullName,
    email,
    passwordHash: account.passwordHash,
  })
  return personId
}
