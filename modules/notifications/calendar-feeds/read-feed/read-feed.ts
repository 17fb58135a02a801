import { dateInVietnam } from '../../../../platform/clock.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { DomainError } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import { publicAddress } from '../../../../platform/settings.ts'
import { loadActor } from '../../../access/index.ts'
import { notificationErrors } from '../../notifications-errors.ts'
import type { ListFeedDeadlines } from '../feed-deadline.ts'
import { hashFeedToken, tenantOfFeedToken } from '../feed-token.ts'
import { findFeedByToken, touchFeed } from '../feeds-store.ts'
import { writeCalendar } from './write-calendar.ts'

/** Null when the account is closed or holds no post any more. */
async function findActor(services: Services, tenantId: string, personId: string) {
  try {
    return await loadActor(services, tenantId, personId)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}

/** The calendar behind a secret address, with the rights its owner has at this moment. */
export async function readFeed(services: Services, listDeadlines: ListFeedDeadlines, token: string): Promise<string> {
  const tenantId = tenantOfFeedToken(token)
  if (tenantId === null) throw notificationErrors.calendar_not_found()
  const feed = await inTenant(services.database, tenantId, (trx) =>
    findFeedByToken(trx, tenantId, hashFeedToken(token)),
  )
  const actor = feed ? await findActor(services, tenantId, feed.personId) : null
  if (!feed || !actor) throw notificationErrors.calendar_not_found()
  const at = services.clock.now()
  const deadlines = await inTenant(services.database, tenantId, async (trx) => {
    await touchFeed(trx, tenantId, feed.id, at)
    return listDeadlines(trx, actor, feed.organizationId, dateInVietnam(at))
  })
  if (deadlines === null) throw notificationErrors.calendar_not_found()
  return writeCalendar(deadlines, {
    name: `Thời hạn nhiệm vụ: ${feed.organizationName ?? actor.fullName}`,
    address: publicAddress(services.settings),
    at,
  })
}
