import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ifMatch, unwrap } from '../../../api/client'
import {
  type AcceptProposalData,
  acceptProposal,
  type DutyChangeProposal,
  declineProposal,
} from '../../../api/operations'
import { notify } from '../../../ui/feedback/notify'
import { directiveKeys } from '../directive-queries'
import { proposalsQuery } from './proposal-query'

export type Decision = { accept: AcceptProposalData['body'] } | { decline: string }

const said = { changed: 'Đã điều chỉnh', marked_as_seen: 'Đã ghi nhận', declined: 'Đã ghi nhận không áp dụng' }

/** Accepts or declines one change; who decided meanwhile is shown instead. */
export function useDecide(directiveId: string, { id, version }: Pick<DutyChangeProposal, 'id' | 'version'>) {
  const queryClient = useQueryClient()
  const { queryKey } = proposalsQuery(directiveId)
  return useMutation({
    networkMode: 'always',
    mutationFn: (decision: Decision) => {
      const call = { path: { directiveId, proposalId: id }, headers: ifMatch(version) }
      return 'accept' in decision
        ? unwrap(acceptProposal({ ...call, body: decision.accept }))
        : unwrap(declineProposal({ ...call, body: { note: decision.decline } }))
    },
    onSuccess: ({ proposal, effect, changedAssignmentIds, leftAssignmentIds }) => {
      queryClient.setQueryData(queryKey, (old) => old?.map((each) => (each.id === proposal.id ? proposal : each)))
      void queryClient.invalidateQueries({ queryKey: ['assignments'] })
      void queryClient.invalidateQueries({ queryKey: directiveKeys.all })
      const counts = effect === 'changed' ? ` ${changedAssignmentIds.length} lượt giao` : ''
      const left =
        leftAssignmentIds.length > 0 ? `; giữ nguyên ${leftAssignmentIds.length} lượt giao đã xong hoặc đã hủy` : ''
      notify({ message: `${said[effect]}${counts}${left}.` })
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}
