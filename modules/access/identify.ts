import type { FastifyRequest } from 'fastify'
import { today } from '../../platform/clock.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import type { Services } from '../../platform/services.ts'
import { accessErrors } from './access-errors.ts'
import { findPersonWithPostings, findPredecessors, findTenant } from './access-store.ts'
import { type Accounts, sessionCookiePrefix } from './accounts.ts'
import { type Actor, type ActorPosting, agencyRoles } from './actor.ts'

/** How long this process trusts what it knows of a session; a revoked role or session acts after at most this. */
const trustMilliseconds = 5_000
const mostRemembered = 10_000

/** Builds the actor of a person with today's postings. Throws when inactive or without a posting. */
export async function loadActor(services: Services, tenantId: string, personId: string): Promise<Actor> {
  const tenant = await findTenant(services.database, tenantId)
  const on = today(services.clock)
  const person = await inTenant(services.database, tenantId, async (trx) => {
    const found = await findPersonWithPostings(trx, tenantId, personId, on)
    if (!found) return undefined
    const predecessors = await findPredecessors(trx, tenantId, agenciesOf(found.postings), on)
    return { ...found, predecessors }
  })
  if (!tenant || !person?.isActive) throw accessErrors.account_inactive()
  if (person.postings.length === 0) throw accessErrors.no_posting()
  return {
    tenantId,
    tenantName: tenant.name,
    isDemo: tenant.isDemo,
    personId,
    fullName: person.fullName,
    email: person.email,
    postings: person.postings,
    predecessorOrganizationIds: person.predecessors,
  }
}

const agenciesOf = (postings: readonly ActorPosting[]): string[] =>
  postings.filter(({ role }) => agencyRoles.includes(role)).map(({ organizationId }) => organizationId)

/** Who calls, by the session cookie; remembers answers for a few seconds so that a page of requests costs one look-up. */
export function createIdentify(services: Services, accounts: Accounts) {
  const remembered = new Map<string, { actor: Promise<Actor | null>; until: number }>()
  const lookUp = async (request: FastifyRequest): Promise<Actor | null> => {
    const headers = new Headers({ cookie: request.headers.cookie ?? '' })
    const session = await accounts.library.api.getSession({ headers })
    return session ? loadActor(services, session.user.tenantId, session.user.personId) : null
  }
  return {
    async identify(request: FastifyRequest): Promise<Actor | null> {
      const cookie = readSessionCookie(request.headers.cookie)
      if (cookie === null) return null
      const now = services.clock.now().getTime()
      const known = remembered.get(cookie)
      if (known && known.until > now) return known.actor
      if (remembered.size >= mostRemembered) remembered.clear()
      const actor = lookUp(request)
      remembered.set(cookie, { actor, until: now + trustMilliseconds })
      actor.catch(() => remembered.delete(cookie))
      return actor
    },
    /** Forgets what is remembered of sessions: after sign-out, a changed role, a closed account. */
    forget: () => remembered.clear(),
  }
}

export type Identify = ReturnType<typeof createIdentify>

/** The token of the session a request came with, as it is stored; the signature is the library's to check. */
export const sessionTokenOf = (request: FastifyRequest): string =>
  decodeURIComponent(readSessionCookie(request.headers.cookie) ?? '').split('.')[0] ?? ''

function readSessionCookie(header: string | undefined): string | null {
  const match = header?.match(new RegExp(`(?:^|;\\s*)(?:__Secure-)?${sessionCookiePrefix}\\.session_token=([^;]+)`))
  return match?.[1] ?? null
}
