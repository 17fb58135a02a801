import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../../api/client'
import { cancelReadingFile, retryReadingFile } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { notify } from '../../../../ui/feedback/notify'
import { readingKeys } from '../reading-queries'

type Act = 'cancel' | 'retry' | 'continueAnyway'

export type FileActions = { act: (act: Act) => void; isPending: boolean }

/** What can be done with one file of a run; the list is read again afterwards. */
export function useFileActions(runId: string, readingFileId: string): FileActions {
  const queryClient = useQueryClient()
  const path = { runId, readingFileId }
  const { mutate, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: (act: Act) =>
      act === 'cancel'
        ? unwrap(cancelReadingFile({ path }))
        : unwrap(retryReadingFile({ path, body: { continueAnyway: act === 'continueAnyway' } })),
    onError: (error) => notify({ tone: 'error', message: problemTitle(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: readingKeys.run(runId) }),
  })
  return { act: mutate, isPending }
}
