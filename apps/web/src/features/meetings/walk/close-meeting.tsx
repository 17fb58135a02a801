import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ifMatch, unwrap } from '../../../api/client'
import { closeMeeting, type MeetingPage } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { Notice } from '../../../ui/feedback/notice'
import { meetingQuery } from '../meeting-queries'

export type CloseMeetingProps = {
  meeting: MeetingPage
  /** Sends what is typed and not saved yet; false when some of it cannot be. */
  flush: () => Promise<boolean>
}

/** Ends the meeting; it cannot be opened again, so that it asks first. */
export function CloseMeeting({ meeting, flush }: CloseMeetingProps) {
  const [asking, setAsking] = useState(false)
  const queryClient = useQueryClient()
  const close = useMutation({
    mutationFn: async () => {
      if (!(await flush())) return false
      await unwrap(closeMeeting({ path: { meetingId: meeting.id }, headers: ifMatch(meeting.version) }))
      return true
    },
    onSuccess: async (closed) => {
      if (!closed) return
      setAsking(false)
      await queryClient.invalidateQueries({ queryKey: meetingQuery(meeting.id).queryKey })
      await queryClient.invalidateQueries({ queryKey: ['meetings'] })
    },
  })
  const decided = meeting.items.filter(({ decision }) => decision !== null).length
  const problem = close.isError
    ? problemTitle(close.error)
    : close.data === false
      ? 'Có kết luận chưa lưu được. Mở lại các nhiệm vụ đó rồi thử lại.'
      : null
  return (
    <>
      <Button onClick={() => setAsking(true)}>Kết thúc cuộc họp</Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => close.mutate()}
        title="Kết thúc cuộc họp?"
        confirmLabel="Kết thúc"
        loading={close.isPending}
      >
        <p>
          {decided > 0
            ? `${decided} kết luận được đưa vào trao đổi của từng nhiệm vụ và báo cho cơ quan chủ trì. Sau đó không sửa được nữa.`
            : 'Chưa ghi kết luận nào. Sau khi kết thúc không ghi thêm được nữa.'}
        </p>
        {problem ? (
          <Notice tone="error" announce="assertive">
            {problem}
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  )
}
