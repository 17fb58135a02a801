import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { discardReorganization } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { Notice } from '../../../ui/feedback/notice'
import { useOpenHref } from '../../../ui/link/use-open-href'
import { reorganizationKeys } from '../reorganization-queries'
import { useDraft } from './draft-context'

/** A draft that is not wanted leaves the list for good. */
export function DiscardDraft() {
  const { reorganization } = useDraft()
  const queryClient = useQueryClient()
  const openHref = useOpenHref()
  const [asking, setAsking] = useState(false)
  const discard = useMutation({
    mutationFn: () => unwrap(discardReorganization({ path: { reorganizationId: reorganization.id } })),
    onSuccess: () => {
      openHref('/sap-xep')
      return queryClient.invalidateQueries({ queryKey: reorganizationKeys.list })
    },
  })
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        Bỏ bản nháp
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
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
    </>
  )
}
