import { useReview } from '../review-context'
import styles from './bar.module.css'
import { CountList } from './count-list'
import { IssueControls } from './issue-controls'
import { SaveLine } from './save-line'

/** Above both columns: how far the review is, what is missing, and issuing. */
export function ReviewBar() {
  const { review, mayEdit, numbers, edit, showDuty, showPlace } = useReview()
  const { entered, expected, uncovered, problems } = review
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
          <p className={styles.quiet}>Mọi đoạn giao việc đã có nhiệm vụ</p>
        )}
        {mayEdit && problems.length > 0 ? (
          <CountList
            label={`${problems.length} mục cần xử lý`}
            tone="bad"
            title="Cần xử lý trước khi phát hành"
            items={problems.map(({ draftDutyId, code, message, fields }) => ({
              key: `${draftDutyId}${code}${message}`,
              words: draftDutyId ? `Nhiệm vụ ${numbers.get(draftDutyId)}: ${message}` : message,
              onChoose: () => {
                showDuty(draftDutyId ?? 'header')
                if (draftDutyId) edit({ dutyId: draftDutyId, field: fields[0] })
              },
            }))}
          />
        ) : null}
        {mayEdit ? <SaveLine /> : null}
      </div>
      {mayEdit ? <IssueControls /> : null}
    </div>
  )
}
