import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../../api/api-problem'
import { unwrap } from '../../../../api/client'
import { issueDirective } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { ConfirmDialog } from '../../../../ui/actions/confirm-dialog'
import { Notice } from '../../../../ui/feedback/notice'
import { notify } from '../../../../ui/feedback/notify'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { useOpenHref } from '../../../../ui/link/use-open-href'
import { directiveKeys, reviewQuery } from '../../directive-queries'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import styles from './bar.module.css'
import { countAssignments } from './count-assignments'
import { countPast } from './count-past'

/** The last question before agencies are told: what will be made, and that the text is frozen. */
export function IssueDialog({ onClose }: { onClose: () => void }) {
  const { desk, reread } = useReview()
  const { directive, review, live } = useReviewData()
  const queryClient = useQueryClient()
  const openHref = useOpenHref()
  const [problem, setProblem] = useState<unknown>(null)
  const [issuing, setIssuing] = useState(false)
  const { assignments, agencies } = countAssignments(live)
  const missing = review.expected - review.entered
  const past = countPast(live, todayInVietnam())

  async function issue() {
    setIssuing(true)
    setProblem(null)
    try {
      if (!(await desk.flush())) return onClose()
      const version = queryClient.getQueryData(reviewQuery(directive.id).queryKey)?.version ?? review.version
      const made = await unwrap(
        issueDirective({ path: { directiveId: directive.id }, body: { reviewedWholeText: true, version } }),
      )
      await leave(`Đã phát hành: ${made.dutyCount} nhiệm vụ, ${made.assignmentCount} lượt giao.`)
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'already_issued') return leave(error.title)
      setProblem(error)
      reread()
    } finally {
      setIssuing(false)
    }
  }

  async function leave(message: string) {
    notify({ message })
    openHref(`/van-ban/${directive.id}`)
    await queryClient.invalidateQueries({ queryKey: directiveKeys.all })
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => void issue()}
      loading={issuing}
      title={`Phát hành ${review.entered} nhiệm vụ?`}
      confirmLabel="Phát hành"
    >
      <div className={styles.dialog}>
        <p>
          Sẽ tạo <strong>{assignments} lượt giao</strong> cho <strong>{agencies} cơ quan</strong> và thông báo đến từng
          cơ quan. Văn bản gốc được đóng băng: sau bước này không sửa được nữa.
        </p>
        {missing > 0 ? (
          <p>
            Đã nhập {review.entered} nhiệm vụ, ít hơn dự kiến {missing}.
          </p>
        ) : null}
        {past > 0 ? (
          <p>{past} nhiệm vụ có thời hạn đã qua: phát hành xong sẽ là quá hạn ngay. Kiểm tra lại ngày nếu chưa đúng.</p>
        ) : null}
        {review.uncovered.length > 0 ? (
          <p>Còn {review.uncovered.length} đoạn của phần giao nhiệm vụ chưa có nhiệm vụ nào.</p>
        ) : null}
        {problem ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(problem)}
          </Notice>
        ) : null}
      </div>
    </ConfirmDialog>
  )
}
