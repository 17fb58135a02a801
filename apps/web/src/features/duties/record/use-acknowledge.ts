import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { acknowledge } from '../../../api/operations'
import { tell } from '../words/tell'
import { refreshAfterMove } from './refresh-after-move'

/** Tiếp nhận: one press, no form. */
export function useAcknowledge(assignmentId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => unwrap(acknowledge({ path: { assignmentId } })),
    onSuccess: async () => {
      tell({ message: 'Đã tiếp nhận. Thời hạn vẫn được tính từ ngày giao.' })
      await refreshAfterMove(queryClient)
    },
    onError: async (problem: ApiProblem) => {
      tell({ tone: 'error', title: 'Chưa tiếp nhận được', message: problem.title })
      await refreshAfterMove(queryClient)
    },
  })
}
