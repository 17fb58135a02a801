import { agencyRoles, organizationsWithRole } from '../../access/index.ts'
import type { FeedDeadline, ListFeedDeadlines } from '../../notifications/index.ts'
import { visibleOrganizations } from '../duty-policy.ts'
import { findWhoMaySee } from '../find-who-may-see.ts'
import { shorten } from '../rules/shorten.ts'
import { findOpenDeadlines, type OpenDeadline } from './feed-deadlines-store.ts'

/** A calendar holds no more; the latest deadlines are kept. */
const mostDeadlines = 2000
const mostWords = 120

const toFeedDeadline = (deadline: OpenDeadline): FeedDeadline => {
  const { assignmentId, contributionId, on, text, leadName, directiveName } = deadline
  const what = contributionId === null ? 'Hạn' : 'Hạn phối hợp'
  return {
    id: contributionId ?? assignmentId,
    on,
    title: `${what}: ${shorten(text, mostWords)} (${leadName})`,
    description: [
      shorten(text, 1000),
      `Chủ trì: ${leadName}`,
      ...(directiveName ? [`Văn bản: ${directiveName}`] : []),
    ].join('\n'),
    link: `/nhiem-vu/${assignmentId}`,
  }
}

/**
 * Deadlines of open duties for calendars: of an agency whose work the actor reads, or of the actor's own agencies together
 * with what they are in charge of or watch.
 */
export const listFeedDeadlines: ListFeedDeadlines = async (trx, actor, organizationId, day) => {
  const { tenantId, personId } = actor
  if (organizationId !== null) {
    const readable = visibleOrganizations(actor)
    if (readable !== null && !readable.includes(organizationId)) return null
    const asked = { organizationIds: [organizationId], personId: null, most: mostDeadlines }
    return (await findOpenDeadlines(trx, tenantId, asked)).map(toFeedDeadline)
  }
  const organizationIds = organizationsWithRole(actor, ...agencyRoles)
  const found = await findOpenDeadlines(trx, tenantId, { organizationIds, personId, most: mostDeadlines })
  const seen = await findWhoMaySee(
    trx,
    tenantId,
    found.map((deadline) => ({ ...deadline, personId })),
    day,
  )
  return seen.map(toFeedDeadline)
}
