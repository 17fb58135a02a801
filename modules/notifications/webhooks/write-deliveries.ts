import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { publicAddress } from '../../../platform/settings.ts'
import type { Topic } from '../rules/topics.ts'
import { findListeners, findRecipients, insertDeliveries } from './deliveries-store.ts'
import type { WebhookPayload } from './webhook.ts'

/** So many people are told of in one request; a notice to more makes several. */
const mostRecipients = 200

type ToldNotice = {
  id: string
  personIds: readonly string[]
  kind: string
  topic: Topic
  isUrgent: boolean
  title: string
  body: string | null
  link: string
}

const inGroups = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / mostRecipients) }, (_, index) =>
    items.slice(index * mostRecipients, (index + 1) * mostRecipients),
  )

/** Writes what each webhook is to be told of these notices, in the transaction that leaves them. */
export async function writeDeliveries(
  services: Pick<Services, 'clock' | 'settings'>,
  trx: Trx,
  tenantId: string,
  notices: readonly ToldNotice[],
): Promise<void> {
  const listeners = await findListeners(trx, tenantId, [...new Set(notices.map(({ topic }) => topic))])
  if (listeners.length === 0) return
  const people = await findRecipients(trx, tenantId, [...new Set(notices.flatMap(({ personIds }) => personIds))])
  const byId = new Map(people.map((person) => [person.personId, person]))
  const address = publicAddress(services.settings)
  const at = services.clock.now()
  const tell = (notice: ToldNotice, recipients: WebhookPayload['recipients']): WebhookPayload => ({
    kind: notice.kind,
    topic: notice.topic,
    isUrgent: notice.isUrgent,
    title: notice.title,
    body: notice.body,
    link: `${address}${notice.link}`,
    at: at.toISOString(),
    recipients,
  })
  const deliveries = notices.flatMap((notice) => {
    const groups = inGroups(notice.personIds.flatMap((personId) => byId.get(personId) ?? []))
    return listeners
      .filter(({ topics }) => topics.includes(notice.topic))
      .flatMap(({ id: webhookId }) =>
        groups.map((recipients, index) => ({
          id: newId(),
          webhookId,
          dedupeKey: `notice:${notice.id}:${index}`,
          payload: tell(notice, recipients),
        })),
      )
  })
  await insertDeliveries(trx, tenantId, deliveries, at)
}
