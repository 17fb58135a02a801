import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { notify } from '../../ui/feedback/notify'

/** A change of posts or their holders: afterwards everything that shows them is read anew. */
export function usePostChange<Given>(
  change: (given: Given) => Promise<unknown>,
  message: (given: Given) => string,
  onDone: () => void,
): UseMutationResult<unknown, unknown, Given> {
  const queryClient = useQueryClient()
  return useMutation<unknown, unknown, Given>({
    mutationFn: change,
    onSuccess: async (_, given) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['posts'] }),
        queryClient.invalidateQueries({ queryKey: ['people'] }),
        queryClient.invalidateQueries({ queryKey: ['session'] }),
      ])
      notify({ message: message(given) })
      onDone()
    },
  })
}
