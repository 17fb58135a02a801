import type { BulkPreview } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { formatNumber } from '../../../ui/format/format-number'
import { shortNameOf } from '../words/organization-words'
import styles from './bulk.module.css'

const shownAtMost = 200

type Item = BulkPreview['items'][number]

/** What is refused and why, then what will be done. */
export function BulkPreviewLines({ preview }: { preview: BulkPreview }) {
  const refused = preview.items.filter(({ isRefused }) => isRefused)
  const accepted = preview.items.filter(({ isRefused }) => !isRefused)
  return (
    <>
      <p className={styles.sum}>
        {`${formatNumber(preview.willDo)} nhiệm vụ sẽ làm`}
        {preview.willRefuse > 0 ? `, ${formatNumber(preview.willRefuse)} nhiệm vụ để lại` : null}
      </p>
      {refused.length > 0 ? <Lines title="Để lại" items={refused} /> : null}
      {accepted.length > 0 ? <Lines title="Sẽ làm" items={accepted} /> : null}
    </>
  )
}

function Lines({ title, items }: { title: string; items: readonly Item[] }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {items.slice(0, shownAtMost).map((item) => (
          <li key={item.assignmentId}>
            <span className={styles.text}>{item.text ?? 'Một nhiệm vụ bạn không xem được'}</span>
            <span className={styles.under}>
              {[
                item.directive && `${item.directive}, nhiệm vụ ${item.ordinal}`,
                item.lead && shortNameOf(item.lead),
                item.deadlineOn &&
                  (item.toOn && !item.isRefused
                    ? `${formatDate(item.deadlineOn)} → ${formatDate(item.toOn)}`
                    : `thời hạn ${formatDate(item.deadlineOn)}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {item.message ? <span className={styles.why}>{item.message}</span> : null}
          </li>
        ))}
      </ul>
      {items.length > shownAtMost ? (
        <p className={styles.under}>và {formatNumber(items.length - shownAtMost)} nhiệm vụ nữa</p>
      ) : null}
    </section>
  )
}
