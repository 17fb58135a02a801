import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../../api/client'
import { discardDirective } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { ConfirmDialog } from '../../../../ui/actions/confirm-dialog'
import { notify } from '../../../../ui/feedback/notify'
import { useOpenHref } from '../../../../ui/link/use-open-href'
import { directiveKeys } from '../../directive-queries'
import { useReviewData } from '../review-data'

/** Gives up the whole draft, e.g. when the wrong document was received. */
export function DiscardDraft() {
  const { directive } = useReviewData()
  const queryClient = useQueryClient()
  const openHref = useOpenHref()
  const [asking, setAsking] = useState(false)
  const [saving, setSaving] = useState(false)

  async function discard() {
    setSaving(true)
    try {
      await unwrap(discardDirective({ path: { directiveId: directive.id } }))
      await queryClient.invalidateQueries({ queryKey: directiveKeys.lists })
      notify({ message: 'Đã bỏ bản rà soát. Văn bản này có thể tiếp nhận lại khi cần.' })
      openHref('/van-ban')
    } catch (error) {
      notify({ tone: 'error', message: problemTitle(error) })
      setSaving(false)
    }
  }

  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
        Bỏ bản rà soát
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void discard()}
        loading={saving}
        danger
        title="Bỏ bản rà soát này?"
        confirmLabel="Bỏ bản rà soát"
      >
        Mọi phần đã sửa trong bản rà soát sẽ không dùng nữa và không lấy lại được. Văn bản chưa được phát hành, không cơ
        quan nào nhận nhiệm vụ.
      </ConfirmDialog>
    </>
  )
}
