import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import { insertChanges } from '../change-store.ts'
import { touchReorganization } from '../reorganization-store.ts'
import { updateChanges } from './change-patch-store.ts'
import type { ChangeContext, ChangePlan } from './judge-changes.ts'
import type { Writing } from './rules/settled.ts'

/** Writes rows just judged into the draft, in their order: rows of one change extend it, also on a later page. */
export async function writeChanges(
  trx: Trx,
  rows: readonly { plan: ChangePlan }[],
  { services, actor: { tenantId }, targetId }: ChangeContext,
): Promise<void> {
  const [first] = rows
  if (!first || targetId === null) return
  const writing: Writing = { newId, madeIds: new Map() }
  for (const { plan } of rows) plan.settled.apply(writing)
  const { added, altered } = first.plan.book.result()
  await insertChanges(trx, tenantId, targetId, added)
  await updateChanges(trx, tenantId, targetId, altered)
  await touchReorganization(trx, tenantId, targetId, services.clock.now())
}
