import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ifMatch, unwrap } from '../../../api/client'
import {
  addWebhook,
  editWebhook,
  type Webhook as GeneratedWebhook,
  listUnsentMails,
  listWebhookDeliveries,
  listWebhooks,
  retryFailedMails,
  showNotificationChannels,
  testWebhook,
} from '../../../api/operations'

export type Webhook = GeneratedWebhook

const channels = ['notification-channels'] as const
const webhooks = ['webhooks'] as const

/** Changes by itself while mails go out. */
export const channelsQuery = queryOptions({
  queryKey: [...channels, 'state'],
  queryFn: ({ signal }) => unwrap(showNotificationChannels({ signal })),
  refetchInterval: 30_000,
})

export const unsentMailsQuery = (state: 'waiting' | 'failed') =>
  infiniteQueryOptions({
    queryKey: [...channels, 'mails', state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(listUnsentMails({ signal, query: { state, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export const webhooksQuery = queryOptions({
  queryKey: webhooks,
  queryFn: ({ signal }) => unwrap(listWebhooks({ signal })),
})

export const deliveriesQuery = (webhookId: string) =>
  infiniteQueryOptions({
    queryKey: [...webhooks, webhookId, 'deliveries'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listWebhookDeliveries({
          signal,
          path: { webhookId },
          query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export function useRetryMails(onRetried: (count: number) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => unwrap(retryFailedMails()),
    onSuccess: ({ count }) => onRetried(count),
    onSettled: () => queryClient.invalidateQueries({ queryKey: channels }),
  })
}

export type WebhookDraft = { name: string; url: string; topics: Webhook['topics'] }

const edit = ({ id, version }: Webhook, change: WebhookDraft & { isActive: boolean }) =>
  unwrap(editWebhook({ path: { webhookId: id }, headers: ifMatch(version), body: change }))

/** Adds a webhook, or changes the one given; `onSaved` hears the secret of a new one. */
export function useSaveWebhook(webhook: Webhook | null, onSaved: (secret: string | null) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (draft: WebhookDraft) => {
      if (webhook === null) return (await unwrap(addWebhook({ body: draft }))).secret
      await edit(webhook, { ...draft, isActive: webhook.isActive })
      return null
    },
    onSuccess: onSaved,
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooks }),
  })
}

/** Stops a webhook, or uses it again. */
export function useToggleWebhook(onToggled: (webhook: Webhook) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (webhook: Webhook) => {
      const { name, url, topics, isActive } = webhook
      return edit(webhook, { name, url, topics, isActive: !isActive })
    },
    onSuccess: onToggled,
    onSettled: () => queryClient.invalidateQueries({ queryKey: webhooks }),
  })
}

export function useTestWebhook(onAnswered: (answer: { isTaken: boolean; words: string }) => void) {
  return useMutation({
    mutationFn: (webhookId: string) => unwrap(testWebhook({ path: { webhookId } })),
    onSuccess: onAnswered,
  })
}
