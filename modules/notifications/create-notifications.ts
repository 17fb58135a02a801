import { listTenants } from '../../platform/db/list-tenants.ts'
import type { Route } from '../../platform/http/route.ts'
import type { DailyRound } from '../../platform/jobs/daily-rounds.ts'
import type { Services } from '../../platform/services.ts'
import { addFeedRoute } from './calendar-feeds/add-feed/add-feed.route.ts'
import type { ListFeedDeadlines } from './calendar-feeds/feed-deadline.ts'
import { listFeedsRoute } from './calendar-feeds/list-feeds/list-feeds.route.ts'
import { readFeedRoute } from './calendar-feeds/read-feed/read-feed.route.ts'
import { revokeFeedRoute } from './calendar-feeds/revoke-feed/revoke-feed.route.ts'
import { setChoiceRoute } from './choices/set-choice.route.ts'
import { showChoicesRoute } from './choices/show-choices.route.ts'
import { listNotificationsRoute } from './list-notifications/list-notifications.route.ts'
import { markNotificationsReadRoute } from './mark-notifications-read/mark-notifications-read.route.ts'
import type { DigestSection } from './morning-digest/digest-section.ts'
import { runMorning } from './morning-digest/run-morning.ts'
import { retryMailsRoute } from './send-mail/retry-mails.route.ts'
import { sendWaitingMail } from './send-mail/send-waiting-mail.ts'
import { listMailsRoute } from './show-channels/list-mails.route.ts'
import { showChannelsRoute } from './show-channels/show-channels.route.ts'
import { askUnsubscribeRoute, unsubscribeRoute } from './unsubscribe/unsubscribe.route.ts'
import { addWebhookRoute } from './webhooks/add-webhook/add-webhook.route.ts'
import { deliverWaiting } from './webhooks/deliver-waiting.ts'
import { editWebhookRoute } from './webhooks/edit-webhook/edit-webhook.route.ts'
import { listDeliveriesRoute } from './webhooks/list-deliveries/list-deliveries.route.ts'
import { listWebhooksRoute } from './webhooks/list-webhooks/list-webhooks.route.ts'
import { testWebhookRoute } from './webhooks/test-webhook/test-webhook.route.ts'

/** How soon what is to go out at once goes out. */
const everySeconds = 15

export type NotificationSources = {
  /** what the morning's mail tells beside unread notices, in this order */
  digestSections: readonly DigestSection[]
  listDeadlines: ListFeedDeadlines
  /** from when on the morning's mail is written, HH:mm in Vietnam; 07:30 when left out */
  morningAt?: (services: Services, tenantId: string) => Promise<string>
}

/** Composes the module with what other modules have to say; they bring it themselves. */
export const createNotifications = ({ digestSections, listDeadlines, morningAt }: NotificationSources) => ({
  routes: [
    listNotificationsRoute,
    markNotificationsReadRoute,
    showChoicesRoute,
    setChoiceRoute,
    askUnsubscribeRoute,
    unsubscribeRoute,
    listFeedsRoute,
    addFeedRoute(listDeadlines),
    revokeFeedRoute,
    readFeedRoute(listDeadlines),
    showChannelsRoute,
    listMailsRoute,
    retryMailsRoute,
    listWebhooksRoute,
    addWebhookRoute,
    editWebhookRoute,
    testWebhookRoute,
    listDeliveriesRoute,
  ] satisfies Route[],
  /** The morning's mail, for `dailyRounds`; what other rounds leave before it, it tells. */
  morningRound: (services: Services): DailyRound => ({
    name: 'morning_mail',
    at: async (tenantId) => (await morningAt?.(services, tenantId)) ?? '07:30',
    run: (tenantId, day, stopping) => runMorning(services, digestSections, { tenantId, day, stopping }),
  }),
  runMorning: (services: Services, tenantId: string, day: string) =>
    runMorning(services, digestSections, { tenantId, day }),
  /** Sends what is due of a space now. */
  sendWaitingMail,
  /** Registers the sending of mails and of webhooks' deliveries. */
  handleJobs(services: Services): void {
    const inEverySpace = (send: typeof deliverWaiting | typeof sendWaitingMail) => async (stopping: AbortSignal) => {
      for (const tenantId of await listTenants(services.database))
        if (!stopping.aborted) await send(services, tenantId, stopping)
    }
    services.jobs.repeat({ name: 'send_mail', everySeconds, work: inEverySpace(sendWaitingMail) })
    services.jobs.repeat({ name: 'deliver_webhooks', everySeconds, work: inEverySpace(deliverWaiting) })
  },
})
