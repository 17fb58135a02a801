import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { mayReadChasing } from '../chasing-policy.ts'
import { toLetterAnswer } from '../describe-letter.ts'
import { listLetterRows } from '../letter-page-store.ts'

/** What the list of letters can be narrowed to. */
export const letterListQuery = {
  organizationId: z.uuid().optional(),
  state: z.enum(['all', 'draft']).default('all'),
}

type LetterListQuery = { organizationId?: string | undefined; state: 'all' | 'draft' }

/** A page of letters, newest first, for those who chase. */
export async function listLetters(
  services: Services,
  actor: Actor,
  { organizationId, state, limit, cursor }: LetterListQuery & { limit: number; cursor?: string | undefined },
) {
  if (!mayReadChasing(actor)) throw commonErrors.not_allowed()
  const { tenantId } = actor
  const filter = { tenantId, organizationId: organizationId ?? null, onlyDrafts: state === 'draft' }
  const after = decodeCursor(cursor, ['uuid'])?.[0] ?? null
  const rows = await inTenant(services.database, tenantId, (trx) => listLetterRows(trx, filter, limit + 1, after))
  const page = toPage(rows, limit, (row) => [row.id])
  return { ...page, items: page.items.map(toLetterAnswer) }
}
