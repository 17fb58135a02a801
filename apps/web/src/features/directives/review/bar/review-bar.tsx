import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import styles from './bar.module.css'
import { CountList } from './count-list'
import { IssueControls } from './issue-controls'
import { SaveLine } from './save-line'
import { useOpenItems } from './use-open-items'

/** Above both columns: how far the review is, what is missing, and issuing. */
export function ReviewBar() {
  const { text, mayEdit, showPlace } = useReview()
  const { review } = useReviewData()
  const { toDo, foreign } = useOpenItems()
  const { entered, expected, uncovered } = review
  return (
    <div className={styles.bar}>
      <div className={styles.counts}>
        <p className={styles.entered} data-tone={entered < expected ? 'warn' : 'plain'}>
          Đã nhập <strong>{entered}</strong> / dự kiến <strong>{expected}</strong>
        </p>
        {uncovered.length > 0 ? (
          <CountList
            label={`${uncovered.length} đoạn chưa có nhiệm vụ`}
            tone="warn"
            title="Đoạn chưa có nhiệm vụ"
            items={uncovered.map(({ span, text }) => ({
              key: String(span.start),
              words: text.length > 160 ? `${text.slice(0, 160)}…` : text,
              onChoose: () => showPlace(span.start),
            }))}
          />
        ) : (
          <p className={styles.quiet}>
            {text.assignmentPart ? 'Mọi đoạn giao việc đã có nhiệm vụ' : 'Chưa nhận ra phần giao nhiệm vụ'}
          </p>
        )}
        {mayEdit && toDo.length > 0 ? (
          <CountList
            label={`${toDo.length} mục cần xử lý`}
            tone="bad"
            title="Cần xử lý trước khi phát hành"
            items={toDo}
          />
        ) : null}
        {mayEdit && foreign.length > 0 ? (
          <CountList
            label={`${foreign.length} mục người khác vừa sửa`}
            tone="plain"
            title="Người khác vừa sửa"
            items={foreign}
          />
        ) : null}
      </div>
      {mayEdit ? (
        <>
          <IssueControls />
          <SaveLine />
        </>
      ) : null}
    </div>
  )
}
