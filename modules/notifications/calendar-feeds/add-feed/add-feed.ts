import { today } from '../../../../platform/clock.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Services } from '../../../../platform/services.ts'
import { publicAddress } from '../../../../platform/settings.ts'
import type { Actor } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { notificationErrors } from '../../notifications-errors.ts'
import type { ListFeedDeadlines } from '../feed-deadline.ts'
import { hashFeedToken, makeFeedToken } from '../feed-token.ts'
import { insertFeed, listFeedRows } from '../feeds-store.ts'

const mostFeeds = 20

/** Makes a secret address from which a calendar programme reads deadlines; the address is told this once. */
export async function addFeed(
  services: Services,
  listDeadlines: ListFeedDeadlines,
  actor: Actor,
  organizationId: string | null,
): Promise<{ id: string; url: string }> {
  const { tenantId, personId } = actor
  const id = newId()
  const token = makeFeedToken(tenantId)
  await inTenant(services.database, tenantId, async (trx) => {
    if ((await listFeedRows(trx, tenantId, personId)).length >= mostFeeds) throw notificationErrors.too_many_calendars()
    if ((await listDeadlines(trx, actor, organizationId, today(services.clock))) === null)
      throw notificationErrors.calendar_agency_not_allowed()
    const createdAt = services.clock.now()
    await insertFeed(trx, { tenantId, id, tokenSha256: hashFeedToken(token), personId, organizationId, createdAt })
    await appendAudit(services, trx, actor, {
      action: 'calendar_feed_added',
      subjectType: 'calendar_feed',
      subjectId: id,
      details: { organizationId },
    })
  })
  return { id, url: `${publicAddress(services.settings)}/lich/${token}.ics` }
}
