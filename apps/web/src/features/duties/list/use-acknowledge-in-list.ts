import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { type Assignment, acknowledge } from '../../../api/operations'
import { refreshAfterMove } from '../record/refresh-after-move'
import { tell } from '../words/tell'
import { acknowledged } from './acknowledged'
import { assignmentsKey } from './assignments-query'

type Pages = InfiniteData<{ items: Assignment[] }>

/** Below the key of the lists others keep what is no list, such as the places of one assignment in its document. */
const isPages = (kept: unknown): kept is Pages => typeof kept === 'object' && kept !== null && 'pages' in kept

const replaceIn = (kept: unknown, id: string, change: (old: Assignment) => Assignment) =>
  isPages(kept)
    ? {
        ...kept,
        pages: kept.pages.map((page) => ({
          ...page,
          // Lines of a timeline have the id of a duty and nothing to take on.
          items: page.items.map((item) => (item.id === id && 'may' in item ? change(item) : item)),
        })),
      }
    : kept

/** 'Tiếp nhận' in the row: shown as done at once; put back, with the reason, when the server refuses. */
export function useAcknowledgeInList() {
  const queryClient = useQueryClient()
  const lists = { queryKey: [assignmentsKey] }
  const change = (id: string, how: (old: Assignment) => Assignment) =>
    queryClient.setQueriesData(lists, (kept: unknown) => replaceIn(kept, id, how))
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
