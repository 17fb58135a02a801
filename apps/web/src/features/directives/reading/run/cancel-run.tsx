import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../../api/client'
import { cancelReadingRun } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { ConfirmDialog } from '../../../../ui/actions/confirm-dialog'
import { Notice } from '../../../../ui/feedback/notice'
import { readingKeys } from '../reading-queries'

export type CancelRunProps = { runId: string; onCancelled: () => void }

/** Stops all that is not read yet; what was read stays. */
export function CancelRun({ runId, onCancelled }: CancelRunProps) {
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const cancel = useMutation({
    networkMode: 'always',
    mutationFn: () => unwrap(cancelReadingRun({ path: { runId } })),
    onSuccess: () => {
      setAsking(false)
      onCancelled()
      return queryClient.invalidateQueries({ queryKey: readingKeys.all })
    },
  })
  return (
    <>
      <Button onClick={() => setAsking(true)}>Dừng đọc</Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => cancel.mutate()}
        loading={cancel.isPending}
        title="Dừng đọc các tệp còn lại?"
        confirmLabel="Dừng đọc"
        danger
      >
        <p>Tệp đã đọc xong vẫn giữ lại để rà soát. Tệp đang đọc và tệp đang chờ sẽ dừng; có thể đọc lại sau.</p>
        {cancel.isError ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(cancel.error)}
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  )
}
