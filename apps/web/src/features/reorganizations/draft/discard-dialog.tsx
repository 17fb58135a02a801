import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { discardReorganization } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { Notice } from '../../../ui/feedback/notice'
import { useOpenHref } from '../../../ui/link/use-open-href'
import { reorganizationKeys } from '../reorganization-queries'

export type DiscardDialogProps = { reorganizationId: string; onClose: () => void }

/** A draft that is not wanted leaves the list for good. */
export function DiscardDialog({ reorganizationId, onClose }: DiscardDialogProps) {
  const queryClient = useQueryClient()
  const openHref = useOpenHref()
  const discard = useMutation({
    mutationFn: () => unwrap(discardReorganization({ path: { reorganizationId } })),
    onSuccess: () => {
      openHref('/sap-xep')
      return queryClient.invalidateQueries({ queryKey: reorganizationKeys.list })
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
