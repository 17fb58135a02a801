import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ifMatch, unwrap } from '../../../api/client'
import { type Contribution, dropContribution } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { refreshAfterMove } from '../record/refresh-after-move'
import { tell } from '../words/tell'

/** Nobody waits for the contribution any more. */
export function useDropContribution({ id, version }: Pick<Contribution, 'id' | 'version'>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => unwrap(dropContribution({ path: { contributionId: id }, headers: ifMatch(version), body: {} })),
    onSuccess: () => tell({ message: 'Đã thôi đề nghị phối hợp.' }),
    onError: (error) => tell({ tone: 'error', title: 'Chưa thôi đề nghị được', message: problemTitle(error) }),
    onSettled: () => refreshAfterMove(queryClient),
  })
}
