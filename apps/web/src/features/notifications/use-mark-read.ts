import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { type ListNotificationsResponse, markNotificationsRead } from '../../api/operations'
import { notificationKeys } from './notification-queries'
import { withRead } from './with-read'

type Page = ListNotificationsResponse

/** Marks these, or all (null), as read; the screen does not wait for the server. */
export function useMarkRead() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (ids: string[] | null) => unwrap(markNotificationsRead({ body: { ids } })),
    onMutate: async (ids) => {
      await queryClient.cancelQueries({ queryKey: notificationKeys.all })
      queryClient.setQueryData<Page>(notificationKeys.latest, (old) => old && withRead(old, ids))
      queryClient.setQueryData<InfiniteData<Page>>(
        notificationKeys.pages,
        (old) => old && { ...old, pages: old.pages.map((page) => withRead(page, ids)) },
      )
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: notificationKeys.all }),
  })
}
