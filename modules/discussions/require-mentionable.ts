import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import type { Actor } from '../access/index.ts'
import { findWhoMaySee } from '../duties/index.ts'
import { discussionErrors } from './discussions-errors.ts'
import { type Audience, mayReadAudience } from './discussions-policy.ts'

/**
 * The people named, each once: all of them must be able to read what names them.
 * @throws mentioned_may_not_see with the ids refused, so that a name never becomes a way to look in
 */
export async function requireMentionable(
  services: Services,
  trx: Trx,
  actor: Actor,
  about: { assignmentId: string; audience: Audience },
  mentioned: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(mentioned)]
  const pairs = wanted.map((personId) => ({ assignmentId: about.assignmentId, personId }))
  const seeing = await findWhoMaySee(trx, actor.tenantId, pairs, today(services.clock))
  const allowed = new Set(
    seeing.filter(({ person }) => mayReadAudience(person, about.audience)).map(({ personId }) => personId),
  )
  const refused = wanted.filter((id) => !allowed.has(id))
  if (refused.length > 0) throw discussionErrors.mentioned_may_not_see({ personIds: refused })
  return wanted
}
