import type { Services } from '../../../platform/services.ts'
import { accessErrors } from '../access-errors.ts'
import type { Accounts } from '../accounts.ts'
import type { Actor } from '../actor.ts'
import { loadActor } from '../identify.ts'
import { findLock, forgetFailures, recordFailure } from '../sign-in-guard-store.ts'

const perAccount = { limit: 5, windowMinutes: 15, lockMinutes: 15 }
const perAddress = { limit: 100, windowMinutes: 15, lockMinutes: 15 }

/** Signs a person in. Answers the actor and the cookies to set; locks the account and the address on guessing. */
export async function signIn(
  services: Services,
  accounts: Accounts,
  given: { email: string; password: string; networkAddress: string; userAgent: string },
): Promise<{ actor: Actor; cookies: string[] }> {
  const email = given.email.trim().toLowerCase()
  const now = services.clock.now()
  const subjects = { account: `email:${email}`, address: `address:${given.networkAddress}` }
  const lockedUntil = await findLock(services.database, Object.values(subjects), now)
  if (lockedUntil) throw accessErrors.sign_in_locked({ lockedUntil: lockedUntil.toISOString() })
  const answer = await accounts.library.api.signInEmail({
    body: { email, password: given.password },
    headers: new Headers({ 'user-agent': given.userAgent, 'x-forwarded-for': given.networkAddress }),
    asResponse: true,
  })
  if (!answer.ok) {
    await recordFailure(services.database, subjects.account, perAccount, now)
    await recordFailure(services.database, subjects.address, perAddress, now)
    throw accessErrors.wrong_credentials()
  }
  await forgetFailures(services.database, subjects.account)
  const { user } = (await answer.json()) as { user: { tenantId: string; personId: string } }
  return { actor: await loadActor(services, user.tenantId, user.personId), cookies: answer.headers.getSetCookie() }
}
