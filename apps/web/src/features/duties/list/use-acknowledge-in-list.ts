import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { type Assignment, acknowledge } from '../../../api/operations'
import { refreshAfterMove } from '../record/refresh-after-move'
import { tell } from '../words/tell'
import { acknowledged } from './acknowledged'
import { assignmentsKey } from './assignments-query'

type Pages = InfiniteData<{ items: Assignment[] }>

const replaceIn = (pages: Pages | undefined, id: string, change: (old: Assignment) => Assignment) =>
  pages && {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? change(item) : item)),
    })),
  }

/** 'Tiếp nhận' in the row: shown as done at once; put back, with the reason, when the server refuses. */
export function useAcknowledgeInList() {
  const queryClient = useQueryClient()
  const lists = { queryKey: [assignmentsKey] }
  const change = (id: string, how: (old: Assignment) => Assignment) =>
    queryClient.setQueriesData<Pages>(lists, (pages) => replaceIn(pages, id, how))
  return useMutation({
    mutationFn: ({ id }: Assignment) => unwrap(acknowledge({ path: { assignmentId: id } })),
    onMutate: async ({ id }) => {
      await queryClient.cancelQueries(lists)
      change(id, acknowledged)
    },
    onSuccess: async ({ id, state, may }) => {
      change(id, (old) => ({ ...old, state, may }))
      tell({ message: 'Đã tiếp nhận. Thời hạn vẫn được tính từ ngày giao.' })
      await refreshAfterMove(queryClient)
    },
    onError: (problem: ApiProblem, before) => {
      change(before.id, () => before)
      tell({ tone: 'error', title: 'Chưa tiếp nhận được', message: problem.title })
    },
  })
}
