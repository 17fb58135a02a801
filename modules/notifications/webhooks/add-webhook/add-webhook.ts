import { randomBytes } from 'node:crypto'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { mayManageChannels } from '../../notifications-policy.ts'
import type { Topic } from '../../rules/topics.ts'
import { checkWebhookUrl } from '../check-webhook-url.ts'
import { insertWebhook } from '../webhooks-store.ts'

/** Registers a gateway. The secret is told this once. */
export async function addWebhook(
  services: Services,
  actor: Actor,
  terms: { name: string; url: string; topics: readonly Topic[] },
): Promise<{ id: string; secret: string }> {
  if (!mayManageChannels(actor)) throw commonErrors.not_allowed()
  checkWebhookUrl(terms.url, services.settings)
  const id = newId()
  const secret = `dd_${randomBytes(32).toString('base64url')}`
  await inTenant(services.database, actor.tenantId, async (trx) => {
    const made = { tenantId: actor.tenantId, createdBy: actor.personId, createdAt: services.clock.now() }
    await insertWebhook(trx, { ...terms, ...made, id, secret })
    await appendAudit(services, trx, actor, {
      action: 'webhook_added',
      subjectType: 'webhook',
      subjectId: id,
      details: { name: terms.name, url: terms.url, topics: terms.topics },
    })
  })
  return { id, secret }
}
