import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import { publicAddress } from '../../../../platform/settings.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { notificationErrors } from '../../notifications-errors.ts'
import { mayManageChannels } from '../../notifications-policy.ts'
import { postDelivery } from '../post-delivery.ts'
import type { WebhookAnswer } from '../webhook.ts'
import { findWebhookTarget } from '../webhooks-store.ts'

/** Calls a gateway once, at once, with a payload of topic `test` about the caller; nothing is repeated. */
export async function testWebhook(services: Services, actor: Actor, webhookId: string): Promise<WebhookAnswer> {
  if (!mayManageChannels(actor)) throw commonErrors.not_allowed()
  const target = await inTenant(services.database, actor.tenantId, async (trx) => {
    const found = await findWebhookTarget(trx, actor.tenantId, webhookId)
    if (!found) throw notificationErrors.webhook_not_found()
    await appendAudit(services, trx, actor, {
      action: 'webhook_tested',
      subjectType: 'webhook',
      subjectId: webhookId,
    })
    return found
  })
  const at = services.clock.now()
  return postDelivery({
    ...target,
    deliveryId: newId(),
    at,
    allowPrivate: services.settings.webhookAllowPrivate,
    payload: {
      kind: 'webhook_test',
      topic: 'test',
      isUrgent: false,
      title: 'Thử kết nối từ Đôn Đốc',
      body: null,
      link: `${publicAddress(services.settings)}/quan-tri/kenh-thong-bao`,
      at: at.toISOString(),
      recipients: [{ personId: actor.personId, fullName: actor.fullName, email: actor.email }],
    },
  })
}
