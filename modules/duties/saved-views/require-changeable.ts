import type { Trx } from '../../../platform/db/database.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Actor } from '../../access/index.ts'
import { mayChangeView } from './saved-views-policy.ts'
import { lockSavedView, type SavedViewRow } from './saved-views-store.ts'

/** @throws not_found for what the caller does not see, not_allowed for what they only see */
export async function requireChangeable(trx: Trx, actor: Actor, viewId: string): Promise<SavedViewRow> {
  const view = await lockSavedView(trx, actor.tenantId, viewId)
  if (!view || (view.personId !== actor.personId && !view.isShared)) throw commonErrors.not_found()
  if (!mayChangeView(actor, view)) throw commonErrors.not_allowed()
  return view
}
