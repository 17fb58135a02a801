import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { requireVisibleAssignment } from '../../duties/index.ts'
import { toCommentAnswer } from '../comment-answer.ts'
import { listCommentRows } from '../comment-store.ts'
import { type Audience, mayReadAudience, mayWrite } from '../discussions-policy.ts'

/** A page of what was said about an assignment: the newest at the end, the cursor leads to what was said before. */
export async function listComments(
  services: Services,
  actor: Actor,
  assignmentId: string,
  { audience, limit, cursor }: { audience: Audience; limit: number; cursor?: string | undefined },
) {
  const before = decodeCursor(cursor, ['uuid'])?.[0] ?? null
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const facts = await requireVisibleAssignment(trx, actor, assignmentId)
    if (!mayReadAudience(actor, audience)) throw commonErrors.not_allowed()
    const rows = await listCommentRows(trx, actor.tenantId, assignmentId, audience, limit + 1, before)
    const page = toPage(rows, limit, (row) => [row.id])
    return {
      ...page,
      items: page.items.map((row) => toCommentAnswer(row, actor, facts)).reverse(),
      may: { write: mayWrite(actor, audience, facts), readOffice: mayReadAudience(actor, 'office') },
    }
  })
}
