import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { Services } from '../../platform/services.ts'
import { findMailTerms } from './mail/mail-terms.ts'
import { writeNoticeMails } from './mail/write-notice-mails.ts'
import { insertNotifications } from './notifications-store.ts'
import { type Topic, topicOfKind } from './rules/topics.ts'
import { writeDeliveries } from './webhooks/write-deliveries.ts'

export type Notice = {
  tenantId: string
  personIds: readonly string[]
  /** snake_case: what happened */
  kind: string
  title: string
  body: string | null
  /** Path in the web application. */
  link: string
  /** What it is about, where the kind does not tell (`topicOfKind`). */
  topic?: Topic
  /** E-mailed at once, unless the person wants no mail of the topic. */
  isUrgent?: boolean
}

/**
 * Leaves a notice for each person once, in the caller's transaction, together with the mails they want at once and with what
 * webhooks are told.
 */
export async function notify(
  services: Pick<Services, 'clock' | 'settings'>,
  trx: Trx,
  ...notices: Notice[]
): Promise<void> {
  const createdAt = services.clock.now()
  const told = notices
    .map((notice) => ({
      ...notice,
      id: newId(),
      personIds: [...new Set(notice.personIds)],
      topic: notice.topic ?? topicOfKind(notice.kind),
      isUrgent: notice.isUrgent ?? false,
    }))
    .filter(({ personIds }) => personIds.length > 0)
  const rows = told.flatMap(({ personIds, ...notice }) =>
    personIds.map((personId) => ({ ...notice, personId, id: newId(), createdAt })),
  )
  await insertNotifications(trx, rows)
  const mailTerms = findMailTerms(services.settings)
  for (const tenantId of new Set(told.map((notice) => notice.tenantId))) {
    const isHere = (row: { tenantId: string }) => row.tenantId === tenantId
    if (mailTerms) await writeNoticeMails(trx, mailTerms, tenantId, rows.filter(isHere), createdAt)
    await writeDeliveries(services, trx, tenantId, told.filter(isHere))
  }
}
