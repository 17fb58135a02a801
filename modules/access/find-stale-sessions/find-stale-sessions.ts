import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../actor.ts'
import { findPeopleWithPostings } from '../people-store.ts'
import { findRunningTokens } from './stale-session-store.ts'

/** A session somebody holds open: its token, and the actor as found when it was opened. */
export type OpenSession = { token: string; actor: Actor }

/**
 * Of sessions of one tenant that are held open, those that no longer stand: signed out, run out, the account stopped, or other
 * posts than when they were opened. Two statements however many.
 * @returns tokens
 */
export async function findStaleSessions(
  services: Pick<Services, 'database' | 'clock'>,
  tenantId: string,
  sessions: readonly OpenSession[],
): Promise<Set<string>> {
  const personIds = [...new Set(sessions.map(({ actor }) => actor.personId))]
  const { running, people } = await inTenant(services.database, tenantId, async (trx) => ({
    running: await findRunningTokens(trx, [...new Set(sessions.map(({ token }) => token))]),
    people: await findPeopleWithPostings(trx, tenantId, personIds, today(services.clock)),
  }))
  const postsNow = new Map(people.map(({ id, postings }) => [id, JSON.stringify(postings)]))
  const stands = ({ token, actor }: OpenSession) =>
    running.has(token) && postsNow.get(actor.personId) === JSON.stringify(actor.postings)
  return new Set(sessions.filter((session) => !stands(session)).map(({ token }) => token))
}
