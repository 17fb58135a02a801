import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { toSavedView } from '../list-views/list-views.ts'
import type { SavedView, ViewOfList } from '../saved-view-answer.ts'
import { savedViewErrors } from '../saved-views-errors.ts'
import { mayShareViews } from '../saved-views-policy.ts'
import { insertSavedView, listSavedViewRows, lockViewsOf } from '../saved-views-store.ts'

const mostViews = 50

/**
 * Keeps a work list under a name, for oneself or for everybody.
 * @throws view_name_taken, too_many_views; not_allowed for who may not share
 */
export async function saveView(
  services: Services,
  actor: Actor,
  wish: { name: string; view: ViewOfList; isShared: boolean },
): Promise<SavedView> {
  const { tenantId, personId } = actor
  if (wish.isShared && !mayShareViews(actor)) throw commonErrors.not_allowed()
  return inTenant(services.database, tenantId, async (trx) => {
    await lockViewsOf(trx, tenantId, personId)
    const own = (await listSavedViewRows(trx, tenantId, personId)).filter((row) => row.personId === personId)
    if (own.some(({ name }) => name === wish.name)) throw savedViewErrors.view_name_taken()
    if (own.length >= mostViews) throw savedViewErrors.too_many_views()
    const id = newId()
    const { name, view: query, isShared } = wish
    await insertSavedView(trx, { tenantId, id, personId, name, query, isShared, at: services.clock.now() })
    await appendAudit(services, trx, actor, {
      action: 'view_saved',
      subjectType: 'saved_view',
      subjectId: id,
      details: { name, isShared },
    })
    return toSavedView({ id, version: 1, personId, ownerName: actor.fullName, name, query, isShared }, actor)
  })
}
