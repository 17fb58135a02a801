import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { notify } from '../../../ui/feedback/notify'
import { indicatorKeys } from '../indicator-queries'

/** A change of values, targets or measures: afterwards every picture made from them is read anew. */
export function useIndicatorChange<Given>(
  change: (given: Given) => Promise<unknown>,
  message: string,
  onDone: () => void,
): UseMutationResult<unknown, unknown, Given> {
  const queryClient = useQueryClient()
  return useMutation<unknown, unknown, Given>({
    mutationFn: change,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: indicatorKeys.all })
      notify({ message })
      onDone()
    },
  })
}
