import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { pasteDirective, uploadDirective } from '../../../api/operations'
import { directiveKeys } from '../directive-queries'

export type Given = { file: File } | { text: string }

/** Sends a document to be read; nothing is kept on the server when it refuses. */
export function useReceive() {
  const queryClient = useQueryClient()
  return useMutation({
    // Without a connection it fails at once and says so, instead of waiting in silence.
    networkMode: 'always',
    mutationFn: ({ given, continueAnyway }: { given: Given; continueAnyway: boolean }) =>
      'file' in given
        ? unwrap(
            uploadDirective({
              body: { file: given.file },
              query: { continueAnyway: continueAnyway ? 'true' : 'false' },
            }),
          )
        : unwrap(pasteDirective({ body: { text: given.text, continueAnyway } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: directiveKeys.lists }),
  })
}
