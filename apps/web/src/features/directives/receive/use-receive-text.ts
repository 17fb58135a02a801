import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { pasteDirective } from '../../../api/operations'
import { directiveKeys } from '../directive-queries'

/** Sends pasted text to be read; nothing is kept on the server when it refuses. */
export function useReceiveText() {
  const queryClient = useQueryClient()
  return useMutation({
    // Without a connection it fails at once and says so, instead of waiting in silence.
    networkMode: 'always',
    mutationFn: (body: { text: string; continueAnyway: boolean }) => unwrap(pasteDirective({ body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: directiveKeys.lists }),
  })
}
