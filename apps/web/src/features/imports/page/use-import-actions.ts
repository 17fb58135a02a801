import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { applyImport, cancelImport, pauseImport, resumeImport, type SheetImport } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { notify } from '../../../ui/feedback/notify'
import { importKeys } from '../import-queries'

const acts = { apply: applyImport, pause: pauseImport, resume: resumeImport, cancel: cancelImport } as const

export type ImportAct = keyof typeof acts

/** Begins, pauses, resumes or cancels; the page shows the answer at once and goes on from there. */
export function useImportActions(importId: string) {
  const queryClient = useQueryClient()
  const { mutate, isPending, variables } = useMutation({
    networkMode: 'always',
    mutationFn: (act: ImportAct): Promise<SheetImport> => unwrap(acts[act]({ path: { importId } })),
    onSuccess: (shown) => queryClient.setQueryData(importKeys.one(importId), shown),
    onError: (error) => {
      notify({ tone: 'error', message: problemTitle(error) })
      void queryClient.invalidateQueries({ queryKey: importKeys.one(importId) })
    },
  })
  return { act: mutate, pending: isPending ? variables : null }
}
