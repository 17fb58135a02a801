import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { type NotificationChoices, setNotificationChoice, showNotificationChoices } from '../../../api/operations'

export type TopicChoice = NotificationChoices['items'][number]

export const choicesQuery = queryOptions({
  queryKey: ['notification-choices'],
  queryFn: ({ signal }) => unwrap(showNotificationChoices({ signal })),
})

/** Keeps a choice at once; the screen shows it before the server has answered and takes it back on refusal. */
export function useSetChoice() {
  const queryClient = useQueryClient()
  const { queryKey } = choicesQuery
  return useMutation({
    mutationFn: ({ topic, email }: Pick<TopicChoice, 'topic' | 'email'>) =>
      unwrap(setNotificationChoice({ path: { topic }, body: { email } })),
    onMutate: async ({ topic, email }) => {
      await queryClient.cancelQueries({ queryKey })
      const before = queryClient.getQueryData(queryKey)
      queryClient.setQueryData(
        queryKey,
        (shown) =>
          shown && { ...shown, items: shown.items.map((item) => (item.topic === topic ? { ...item, email } : item)) },
      )
      return { before }
    },
    onError: (_error, _choice, context) => queryClient.setQueryData(queryKey, context?.before),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
}
