import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { unwrap } from '../../../api/client'
import { discardReorganization } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { Notice } from '../../../ui/feedback/notice'
import { reorganizationKeys } from '../reorganization-queries'
import { useDraft } from './draft-context'

/** A draft that is not wanted leaves the list for good, and nothing of it stays in this browser. */
export function DiscardDialog({ onClose }: { onClose: () => void }) {
  const { reorganization, saver } = useDraft()
  const { id: reorganizationId } = reorganization
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const discard = useMutation({
    mutationFn: () => unwrap(discardReorganization({ path: { reorganizationId } })),
    onSuccess: async () => {
      saver.discard()
      await navigate({ to: '/sap-xep' })
      queryClient.removeQueries({ queryKey: reorganizationKeys.one(reorganizationId) })
      await queryClient.invalidateQueries({ queryKey: reorganizationKeys.list })
    },
  })
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => discard.mutate()}
      loading={discard.isPending}
      title="Bỏ bản nháp này?"
      confirmLabel="Bỏ bản nháp"
      danger
    >
      <p>Căn cứ, các thay đổi và lựa chọn đã nhập sẽ không dùng được nữa. Danh bạ và nhiệm vụ không thay đổi gì.</p>
      {discard.isError ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(discard.error)}
        </Notice>
      ) : null}
    </ConfirmDialog>
  )
}
