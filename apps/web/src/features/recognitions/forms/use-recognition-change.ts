import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { notify } from '../../../ui/feedback/notify'

/** A change of what is recorded: afterwards everything that follows from it is read anew. */
export function useRecognitionChange<Given>(
  change: (given: Given) => Promise<unknown>,
  message: string,
  onDone: () => void,
): UseMutationResult<unknown, unknown, Given> {
  const queryClient = useQueryClient()
  return useMutation<unknown, unknown, Given>({
    mutationFn: change,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['recognitions'] })
      notify({ message })
      onDone()
    },
  })
}
