import { dutyDigest, listFeedDeadlines } from '../../modules/duties/index.ts'
import { createNotifications } from '../../modules/notifications/index.ts'
import { findTrackingRules } from '../../modules/tracking-rules/index.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'

/** Notices by all their ways; what the morning's mail and the calendars tell of duties, the duties bring. */
export const notifications = createNotifications({
  digestSections: [dutyDigest],
  listDeadlines: listFeedDeadlines,
  morningAt: async ({ database }, tenantId) =>
    (await inTenant(database, tenantId, (trx) => findTrackingRules(trx, tenantId))).digestTime,
})
