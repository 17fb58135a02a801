import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { startReadingRun } from '../../../api/operations'
import { useOpenHref } from '../../../ui/link/use-open-href'
import { startUploads } from '../reading/upload/uploads-of-run'

export type ChosenFiles = { files: File[]; refusals: string[] }

/** Opens a reading run for files, begins to send them and goes where their progress is shown. */
export function useReceiveFiles() {
  const queryClient = useQueryClient()
  const openHref = useOpenHref()
  return useMutation({
    networkMode: 'always',
    mutationFn: (_chosen: ChosenFiles) => unwrap(startReadingRun()),
    onSuccess: ({ id }, chosen) => {
      startUploads(id, { ...chosen, queryClient })
      openHref(`/van-ban/dot-doc/${id}`)
    },
  })
}
