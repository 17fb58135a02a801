import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { notificationErrors } from '../../notifications-errors.ts'
import { mayManageChannels } from '../../notifications-policy.ts'
import type { Topic } from '../../rules/topics.ts'
import { checkWebhookUrl } from '../check-webhook-url.ts'
import { findWebhookRow, updateWebhook, type WebhookRow } from '../webhooks-store.ts'

/** Changes what a gateway is told and where, or stops it; what waits for a stopped one waits until it is used again. */
export async function editWebhook(
  services: Services,
  actor: Actor,
  webhookId: string,
  version: number,
  change: { name: string; url: string; topics: readonly Topic[]; isActive: boolean },
): Promise<WebhookRow> {
  if (!mayManageChannels(actor)) throw commonErrors.not_allowed()
  checkWebhookUrl(change.url, services.settings)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    if (!(await findWebhookRow(trx, actor.tenantId, webhookId))) throw notificationErrors.webhook_not_found()
    if (!(await updateWebhook(trx, actor.tenantId, webhookId, version, change))) throw commonErrors.version_conflict()
    await appendAudit(services, trx, actor, {
      action: 'webhook_changed',
      subjectType: 'webhook',
      subjectId: webhookId,
      details: change,
    })
    const changed = await findWebhookRow(trx, actor.tenantId, webhookId)
    if (!changed) throw notificationErrors.webhook_not_found()
    return changed
  })
}
