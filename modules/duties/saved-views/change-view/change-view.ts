import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { requireVersion } from '../../move-assignment.ts'
import { toSavedView } from '../list-views/list-views.ts'
import { requireChangeable } from '../require-changeable.ts'
import type { SavedView, ViewOfList } from '../saved-view-answer.ts'
import { savedViewErrors } from '../saved-views-errors.ts'
import { mayShareViews } from '../saved-views-policy.ts'
import { listSavedViewRows, updateSavedView } from '../saved-views-store.ts'

/**
 * Renames a view, shares it, or puts another list in its place.
 * @throws view_name_taken; version_conflict when somebody changed it meanwhile; not_allowed for who may not share
 */
export async function changeView(
  services: Services,
  actor: Actor,
  { viewId, version }: { viewId: string; version: number },
  wish: { name: string; view: ViewOfList; isShared: boolean },
): Promise<SavedView> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const before = await requireChangeable(trx, actor, viewId)
    requireVersion(version, before.version)
    if (wish.isShared && !before.isShared && !mayShareViews(actor)) throw commonErrors.not_allowed()
    const owned = (await listSavedViewRows(trx, tenantId, before.personId)).filter(
      (row) => row.personId === before.personId && row.id !== viewId,
    )
    if (owned.some(({ name }) => name === wish.name)) throw savedViewErrors.view_name_taken()
    const { name, view: query, isShared } = wish
    await updateSavedView(trx, tenantId, viewId, { name, query, isShared })
    await appendAudit(services, trx, actor, {
      action: 'view_changed',
      subjectType: 'saved_view',
      subjectId: viewId,
      details: { name, isShared },
    })
    return toSavedView({ ...before, version: before.version + 1, name, query, isShared }, actor)
  })
}
